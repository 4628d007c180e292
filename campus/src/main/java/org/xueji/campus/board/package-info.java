/// The boards (进度看板): what the office, a college, a counsellor and a class monitor see of a campaign's progress.
@NullMarked
package org.xueji.campus.board;

import org.jspecify.annotations.NullMarked;
