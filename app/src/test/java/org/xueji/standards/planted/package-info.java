/// Planted violations of the house rules; never part of the product.
@NullMarked
package org.xueji.standards.planted;

import org.jspecify.annotations.NullMarked;
