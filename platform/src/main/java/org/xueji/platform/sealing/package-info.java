/// Encryption of personal data (AEAD) and keyed blind indexes for equality.
@NullMarked
package org.xueji.platform.sealing;

import org.jspecify.annotations.NullMarked;
