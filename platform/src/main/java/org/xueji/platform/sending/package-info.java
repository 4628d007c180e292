/// Mail and SMS through an outbox, and the catcher that shows them on a first start.
@NullMarked
package org.xueji.platform.sending;

import org.jspecify.annotations.NullMarked;
