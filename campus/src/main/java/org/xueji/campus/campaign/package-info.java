/// The campaign (核查工作): whom it is for, its windows and deadlines, its field policy.
@NullMarked
package org.xueji.campus.campaign;

import org.jspecify.annotations.NullMarked;
