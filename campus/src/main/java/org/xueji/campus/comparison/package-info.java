/// Campus against registry, field by field (信息比对): identical, a typing variant, excused for a time, or a conflict.
@NullMarked
package org.xueji.campus.comparison;

import org.jspecify.annotations.NullMarked;
