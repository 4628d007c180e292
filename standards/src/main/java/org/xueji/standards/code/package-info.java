/// Official codes of education (代码标准): enums where a standard is closed, tables where words may change.
@NullMarked
package org.xueji.standards.code;

import org.jspecify.annotations.NullMarked;
