package org.xueji.bench;

import java.util.Locale;
import java.util.Map;

/// What a [Child] told (测得数据), by name; a name it did not tell is refused.
public record Measured(Map<String, Double> values) {
    /// Keeps a copy.
    public Measured {
        values = Map.copyOf(values);
    }

    /// The value of a name.
    ///
    /// @throws IllegalStateException when it was not told
    public double value(String name) {
        Double value = values.get(name);
        if (value == null) {
            throw new IllegalStateException("not measured: " + name);
        }
        return value;
    }

    /// The value of a name in the form of [String#format], for example `%.1f`.
    public String text(String format, String name) {
        return String.format(Locale.ROOT, format, value(name));
    }
}
