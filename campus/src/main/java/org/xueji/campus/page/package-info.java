/// The frame of a page (页面).
@NullMarked
package org.xueji.campus.page;

import org.jspecify.annotations.NullMarked;
