/// The page kit (页面): frame, forms, fields, and what a handler answers with. Both sides draw their pages with it.
@NullMarked
package org.xueji.platform.page;

import org.jspecify.annotations.NullMarked;
