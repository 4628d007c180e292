package org.xueji.platform.signin;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// How large a form with files may be (上传上限) that a route takes, in megabytes of 1024 × 1024 bytes.
///
/// Larger ones are refused before anything of them is kept, in memory or on disk; so are forms with files for routes
/// that take none. Every handler with a file among its parameters carries one, and a test fails the build.
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface LargestUpload {
    /// Megabytes.
    int megabytes();
}
