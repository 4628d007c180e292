/// How far everybody is (进度): stages with timestamps and the counters behind the boards.
@NullMarked
package org.xueji.campus.progress;

import org.jspecify.annotations.NullMarked;
