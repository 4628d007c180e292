/// The national side (学籍平台): what the student sees, and where institutions report.
@NullMarked
package org.xueji.registry;

import org.jspecify.annotations.NullMarked;
