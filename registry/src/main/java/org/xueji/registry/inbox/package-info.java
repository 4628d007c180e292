/// Messages to students inside the site (收件箱): unread count, reading, requests answered there.
@NullMarked
package org.xueji.registry.inbox;

import org.jspecify.annotations.NullMarked;
