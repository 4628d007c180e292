/// The university's side (校内教务): one package for each step of the campaign.
@NullMarked
package org.xueji.campus;

import org.jspecify.annotations.NullMarked;
