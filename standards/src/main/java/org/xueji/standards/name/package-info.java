/// Names of people (姓名) exactly as written, their comparison, and their pinyin.
@NullMarked
package org.xueji.standards.name;

import org.jspecify.annotations.NullMarked;
