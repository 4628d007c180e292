/// Planted violations of the house rules; never part of the product.
@NullMarked
package org.xueji.registry.plantedcycle;

import org.jspecify.annotations.NullMarked;
