/// The rules of the house: each holds for the product, and each is seen failing on something planted.
@NullMarked
package org.xueji.house;

import org.jspecify.annotations.NullMarked;
