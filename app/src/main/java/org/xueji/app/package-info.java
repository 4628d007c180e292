/// Assembly (总装): one program that runs a campus, a registry, or both. The only place that sees everything.
@NullMarked
package org.xueji.app;

import org.jspecify.annotations.NullMarked;
