package org.xueji.campus.checklist;

/// Where a row stands (签名状态), with its colour, always beside the word.
public enum SignatureState {
    /// Nobody has signed.
    UNSIGNED("未签", "orange"),
    /// Signed, but row or corrections are others since: the student signs again.
    STALE("须重签", "red"),
    /// The monitor signed for the student.
    PROXY("代签", "blue"),
    /// The student signed the row as it is.
    SIGNED("已签", "green");

    private final String label;
    private final String colour;

    SignatureState(String label, String colour) {
        this.label = label;
        this.colour = colour;
    }

    /// The Chinese word.
    public String label() {
        return label;
    }

    /// Name of the colour in the pages.
    public String colour() {
        return colour;
    }

    /// Whether the row counts as signed.
    public boolean counts() {
        return this == SIGNED || this == PROXY;
    }
}
