/// Values of the field (数据标准): what every module means by a name, a number, a code. Only the JDK is used.
@NullMarked
package org.xueji.standards;

import org.jspecify.annotations.NullMarked;
