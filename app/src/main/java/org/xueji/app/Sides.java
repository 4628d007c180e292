package org.xueji.app;

import java.util.List;
import java.util.Map;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.EnvironmentAware;
import org.springframework.context.annotation.ImportSelector;
import org.springframework.core.env.Environment;
import org.springframework.core.type.AnnotationMetadata;
import org.xueji.campus.CampusConfiguration;
import org.xueji.registry.RegistryConfiguration;

/// Takes in the sides named by `xueji.sides`: `campus`, `registry`, or both (the default); refuses any other word.
class Sides implements ImportSelector, EnvironmentAware {
    private static final Map<String, Class<?>> KNOWN =
            Map.of("campus", CampusConfiguration.class, "registry", RegistryConfiguration.class);

    private List<String> wanted = List.of();

    @Override
    public void setEnvironment(Environment environment) {
        wanted = Binder.get(environment)
                .bind("xueji.sides", Bindable.listOf(String.class))
                .orElse(List.of("campus", "registry"));
    }

    @Override
    public String[] selectImports(AnnotationMetadata importing) {
        if (wanted.isEmpty() || !KNOWN.keySet().containsAll(wanted)) {
            throw new IllegalStateException(
                    "xueji.sides=" + wanted + " names a side that does not exist; use campus, registry, or both");
        }
        return wanted.stream().distinct().map(KNOWN::get).map(Class::getName).toArray(String[]::new);
    }
}
