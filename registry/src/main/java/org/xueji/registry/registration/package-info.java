/// Freshman registration (新生学籍电子注册): what becomes of everybody an institution has reported.
@NullMarked
package org.xueji.registry.registration;

import org.jspecify.annotations.NullMarked;
