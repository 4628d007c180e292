package org.xueji.platform.signin;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Who may call a route: the roles of the door, or [#EVERYBODY].
///
/// Stands on the handler or its controller. A route without it is refused, and a test fails the build.
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Allowed {
    /// No sign-in needed.
    String EVERYBODY = "everybody";
    /// Anybody signed in at the door, second factor included where it is needed.
    String SIGNED_IN = "signed-in";
    /// Signed in by password, second factor still to come.
    String FIRST_FACTOR = "first-factor";

    /// One of these roles is enough.
    String[] value();
}
