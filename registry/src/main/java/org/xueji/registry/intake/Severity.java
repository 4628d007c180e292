package org.xueji.registry.intake;

/// How bad a finding is (严重程度).
enum Severity {
    /// The file is not taken over.
    ERROR("错误", "red"),
    /// Taken over; somebody should look.
    WARNING("提醒", "yellow"),
    /// Only told.
    INFORMATION("说明", "blue");

    private final String label;
    private final String colour;

    Severity(String label, String colour) {
        this.label = label;
        this.colour = colour;
    }

    String label() {
        return label;
    }

    String colour() {
        return colour;
    }
}
