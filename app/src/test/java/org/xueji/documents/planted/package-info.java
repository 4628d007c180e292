/// Planted violations of the house rules; never part of the product.
@NullMarked
package org.xueji.documents.planted;

import org.jspecify.annotations.NullMarked;
