package org.xueji.campus.checklist;

/// What a class monitor notes about a student of the list (班长注记).
public enum MarkKind {
    /// There is no signature, and why (未签原因).
    UNSIGNED("未签原因"),
    /// The student is in the list and not in the class (多列学生).
    SURPLUS("多列");

    private final String label;

    MarkKind(String label) {
        this.label = label;
    }

    /// The Chinese word.
    public String label() {
        return label;
    }
}
