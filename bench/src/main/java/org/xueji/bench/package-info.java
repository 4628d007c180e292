/// Measurements (性能测量) against limits taken in the same run.
@NullMarked
package org.xueji.bench;

import org.jspecify.annotations.NullMarked;
