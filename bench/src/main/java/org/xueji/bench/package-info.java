/// Measures Xueji against limits that are taken in the same run on the same machine (基准测试), so that only ratios
/// count and a slow or busy machine does not matter.
///
/// One class for each benchmark, listed in [Benchmarks]; whatever needs its own heap or a fresh start runs as a
/// [Child].
@NullMarked
package org.xueji.bench;

import org.jspecify.annotations.NullMarked;
