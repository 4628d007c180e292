/// The registration form (学籍登记表): what stands on it, printed in two copies, superseded when the record changes.
@NullMarked
package org.xueji.campus.form;

import org.jspecify.annotations.NullMarked;
