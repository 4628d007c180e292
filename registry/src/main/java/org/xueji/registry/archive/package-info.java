/// The archive (学信档案): study records (学籍) as the registry holds them, in all their published versions, whose they
/// are, and how they change.
@NullMarked
package org.xueji.registry.archive;

import org.jspecify.annotations.NullMarked;
