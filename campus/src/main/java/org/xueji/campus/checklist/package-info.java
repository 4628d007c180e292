/// The class checklist (学籍信息核对登记表): versions of the list, signatures, corrections, the monitor's marks.
@NullMarked
package org.xueji.campus.checklist;

import org.jspecify.annotations.NullMarked;
