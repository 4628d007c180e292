/// The national side under load (平台高峰时段): the status page and the check.
@NullMarked
package org.xueji.bench.registry;

import org.jspecify.annotations.NullMarked;
