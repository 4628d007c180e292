/// The campaign walked in a real browser (全程走查), from the roster to the last scanned form.
@NullMarked
package org.xueji.journeys;

import org.jspecify.annotations.NullMarked;
