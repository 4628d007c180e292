/// Files behind one port, encrypted, under random keys.
@NullMarked
package org.xueji.platform.storage;

import org.jspecify.annotations.NullMarked;
