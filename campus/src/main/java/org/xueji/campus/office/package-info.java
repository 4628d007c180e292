/// Who works here (教职工), who studies here as a person who signs in, and what each may see.
@NullMarked
package org.xueji.campus.office;

import org.jspecify.annotations.NullMarked;
