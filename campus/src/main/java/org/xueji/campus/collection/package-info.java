/// The ledger of papers (收取台账): blanks, stacks handed in, every copy received by scanning, receipts.
@NullMarked
package org.xueji.campus.collection;

import org.jspecify.annotations.NullMarked;
