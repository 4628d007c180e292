package org.xueji.app.rehearsal;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.core.type.AnnotatedTypeMetadata;

/// Only when this is a rehearsal and the side runs here.
@Conditional(OnSide.SideRuns.class)
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@interface OnSide {
    /// `campus`, `registry`, or empty for any.
    String value();

    /// Reads `xueji.rehearsal` and `xueji.sides`.
    class SideRuns implements Condition {
        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            Map<String, @Nullable Object> attributes =
                    Objects.requireNonNull(metadata.getAnnotationAttributes(OnSide.class.getName()));
            String side = (String) Objects.requireNonNull(attributes.get("value"));
            List<String> sides = Binder.get(context.getEnvironment())
                    .bind("xueji.sides", Bindable.listOf(String.class))
                    .orElse(List.of("campus", "registry"));
            boolean rehearsal = context.getEnvironment().getProperty("xueji.rehearsal", Boolean.class, false);
            return rehearsal && (side.isEmpty() || sides.contains(side));
        }
    }
}
