package org.xueji.platform.page;

/// One of several values to choose from (选项).
public record Choice(String value, String label) {
    /// A choice whose word is its value.
    public static Choice of(String value) {
        return new Choice(value, value);
    }
}
