/// The contract between a campus and the registry: numbered messages and ports. No SQL, no framework.
///
/// Every message has a number that rises within one institution; taking the same message twice changes nothing.
@NullMarked
package org.xueji.exchange;

import org.jspecify.annotations.NullMarked;
