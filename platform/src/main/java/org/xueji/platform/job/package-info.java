/// Long work with progress that can be left, found again, and survives a restart.
@NullMarked
package org.xueji.platform.job;

import org.jspecify.annotations.NullMarked;
