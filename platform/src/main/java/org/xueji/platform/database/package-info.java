/// PostgreSQL: starts or reaches it, keeps its schemas current, and gives each side its own role.
@NullMarked
package org.xueji.platform.database;

import org.jspecify.annotations.NullMarked;
