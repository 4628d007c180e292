/// Start of the program (启动).
@NullMarked
package org.xueji.bench.start;

import org.jspecify.annotations.NullMarked;
