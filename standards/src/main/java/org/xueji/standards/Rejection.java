package org.xueji.standards;

/// Why a typed value was refused (不予接受的原因): a stable code for programs and a sentence for people.
///
/// The sentence says what is wrong and what to do. It never repeats what was typed, so it may be logged.
///
/// @param code stable, upper case, for example `ID-CHECK`
/// @param messageZh one or two plain Chinese sentences
public record Rejection(String code, String messageZh) {
    public Rejection {
        if (code.isBlank() || messageZh.isBlank()) {
            throw new IllegalArgumentException("A rejection needs a code and a sentence");
        }
    }
}
