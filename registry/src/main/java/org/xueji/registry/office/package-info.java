/// The door of supervision (学籍学历信息管理平台): officers sign in here, and find what waits for them.
@NullMarked
package org.xueji.registry.office;

import org.jspecify.annotations.NullMarked;
