/// Accounts of students on the national side (账号): register, activate, sign in, real name, bound phone and e-mail.
@NullMarked
package org.xueji.registry.account;

import org.jspecify.annotations.NullMarked;
