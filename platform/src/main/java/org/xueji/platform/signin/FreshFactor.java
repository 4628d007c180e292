package org.xueji.platform.signin;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// On a route: the second factor was given within the last 30 minutes, or is asked again (二次验证).
///
/// For what is dear: changes of roles, one-time links, exports, showing whole identity numbers.
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface FreshFactor {}
