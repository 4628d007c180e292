/// Proofreading of photos (图像校对): the student says right or wrong; wrong ones wait for the institution.
@NullMarked
package org.xueji.registry.proofreading;

import org.jspecify.annotations.NullMarked;
