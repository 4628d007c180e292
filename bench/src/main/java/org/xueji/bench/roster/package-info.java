/// Import of rosters (名册导入).
@NullMarked
package org.xueji.bench.roster;

import org.jspecify.annotations.NullMarked;
