package org.xueji.standards.identity;

/// How personal numbers are shown (脱敏).
final class Masks {
    private Masks() {}

    /// Keeps `head` characters at the front and `tail` at the end; each other becomes a star, at least one.
    static String keep(String text, int head, int tail) {
        int hidden = text.length() - head - tail;
        if (hidden < 1) {
            return "*".repeat(text.length());
        }
        return text.substring(0, head) + "*".repeat(hidden) + text.substring(text.length() - tail);
    }
}
