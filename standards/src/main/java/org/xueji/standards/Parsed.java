package org.xueji.standards;

import java.util.Optional;

/// What reading a typed value gave (解析结果): the value, or the reason for refusing it.
public sealed interface Parsed<T> {
    /// The value was readable.
    ///
    /// @param normalised whether the canonical form differs from what was typed (全角、空格、小写等已规范)
    record Accepted<T>(T value, boolean normalised) implements Parsed<T> {}

    /// The value was refused.
    record Rejected<T>(Rejection rejection) implements Parsed<T> {}

    /// A refusal, written short.
    static <T> Parsed<T> rejected(Rejection rejection) {
        return new Rejected<>(rejection);
    }

    /// Whether there is a value.
    default boolean isAccepted() {
        return this instanceof Accepted<T>;
    }

    /// The value, or nothing when it was refused.
    default Optional<T> optional() {
        return switch (this) {
            case Accepted<T> accepted -> Optional.of(accepted.value());
            case Rejected<T> refused -> Optional.empty();
        };
    }

    /// The value of text that must be right, such as a stored one.
    ///
    /// @throws IllegalArgumentException with the code of the rejection
    default T orElseThrow() {
        return switch (this) {
            case Accepted<T> accepted -> accepted.value();
            case Rejected<T> refused ->
                throw new IllegalArgumentException(
                        refused.rejection().code() + " " + refused.rejection().messageZh());
        };
    }
}
