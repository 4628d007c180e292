/// Sign-in mechanics: passwords, sessions, second factor, one-time codes, who may call which route.
@NullMarked
package org.xueji.platform.signin;

import org.jspecify.annotations.NullMarked;
