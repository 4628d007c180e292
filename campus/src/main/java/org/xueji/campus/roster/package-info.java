/// The register (名册): colleges, classes, students; import of admission and roster files with dry run and undo.
@NullMarked
package org.xueji.campus.roster;

import org.jspecify.annotations.NullMarked;
