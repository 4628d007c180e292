package org.xueji.standards.code;

/// Where a student stands with regard to the register (学籍状态分组).
public enum StatusGroup {
    /// Admitted, not decided yet, or the place is kept for a later year.
    BEFORE("未注册"),
    /// The place was given up or cancelled; there never was a student status.
    ENTRY_ENDED("未入学"),
    /// In the register.
    IN("在籍"),
    /// Left the register.
    OUT("不在籍");

    private final String label;

    StatusGroup(String label) {
        this.label = label;
    }

    /// The Chinese word.
    public String label() {
        return label;
    }
}
