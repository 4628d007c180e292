/// The check (学籍查询核对): the student looks at the record and confirms; who has, who has not, and why not.
@NullMarked
package org.xueji.registry.check;

import org.jspecify.annotations.NullMarked;
