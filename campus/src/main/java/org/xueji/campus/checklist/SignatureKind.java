package org.xueji.campus.checklist;

/// Whose hand signed a row (签名方式).
public enum SignatureKind {
    /// The student's own.
    OWN("本人签名"),
    /// The class monitor's for the student, with a reason (代签).
    PROXY("代签");

    private final String label;

    SignatureKind(String label) {
        this.label = label;
    }

    /// The Chinese word.
    public String label() {
        return label;
    }
}
