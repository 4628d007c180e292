/// The append-only, hash-chained record of what staff did.
@NullMarked
package org.xueji.platform.audit;

import org.jspecify.annotations.NullMarked;
