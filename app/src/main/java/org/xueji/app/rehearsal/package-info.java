/// Rehearsal (演练): an invented university in the middle of a campaign, to practise on before the real one opens.
///
/// Nobody here exists: names are put together by code, identity numbers stand under the unassigned address code
/// 990000, addresses end in `.example`, portraits are drawn.
@NullMarked
package org.xueji.app.rehearsal;

import org.jspecify.annotations.NullMarked;
