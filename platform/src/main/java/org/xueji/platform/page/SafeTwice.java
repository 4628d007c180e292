package org.xueji.platform.page;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Says that a handler has one effect however often the same form is sent, by its own statement, so that it needs no
/// submission key: for hot handlers whose whole work is one durable statement.
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface SafeTwice {}
