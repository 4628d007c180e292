/// Printing of registration forms (登记表打印).
@NullMarked
package org.xueji.bench.print;

import org.jspecify.annotations.NullMarked;
