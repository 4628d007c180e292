/// Students supplement and confirm their basic information (增改基本信息): eight items under the field policy, the
/// receipt, requests that wait for approval, and enclosures for the registration form.
@NullMarked
package org.xueji.campus.profile;

import org.jspecify.annotations.NullMarked;
