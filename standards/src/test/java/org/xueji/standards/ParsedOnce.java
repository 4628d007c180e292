package org.xueji.standards;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.function.Function;

/// What must hold of every parser, whatever was typed: it accepts or refuses with a code and a sentence, and what it
/// accepted once it accepts again unchanged.
public final class ParsedOnce {
    private ParsedOnce() {}

    /// Shows it for one input.
    public static <T> void holds(byte[] typed, Function<String, Parsed<T>> parser, Function<T, String> canonical) {
        String text = new String(typed, StandardCharsets.UTF_8);
        switch (parser.apply(text)) {
            case Parsed.Accepted<T> accepted -> {
                String value = canonical.apply(accepted.value());
                assertThat(parser.apply(value)).isEqualTo(new Parsed.Accepted<>(accepted.value(), false));
            }
            case Parsed.Rejected<T> refused -> {
                assertThat(refused.rejection().code()).matches("[A-Z]+(-[A-Z]+)+");
                assertThat(refused.rejection().messageZh()).endsWith("。");
            }
        }
    }
}
