/// The check at the registry as it arrives here (学籍查询核对): notices are taken in order, each student's standing is
/// told with its reason, and the stage follows it.
@NullMarked
package org.xueji.campus.registrycheck;

import org.jspecify.annotations.NullMarked;
