package org.xueji.campus.progress;

import java.util.Locale;

/// A stage of the campaign that a student reaches (阶段), in order; each has its own time.
public enum Stage {
    /// Opened the page with the eight items.
    OPENED("已打开"),
    /// Every item has a value.
    FILLED("已填写"),
    /// Every item is confirmed or corrected; a receipt was given.
    CONFIRMED("已确认"),
    /// The registry's check counts.
    REGISTRY_CHECKED("学信已核对"),
    /// Signed the class checklist.
    SIGNED("已签名"),
    /// The registration form was printed.
    PRINTED("已打印"),
    /// The office has received the paper.
    COLLECTED("已收齐");

    private final String label;

    Stage(String label) {
        this.label = label;
    }

    /// The Chinese word on the boards.
    public String label() {
        return label;
    }

    /// Column of the time in `student_progress`, without its `_at`, and of the counter in `class_progress`.
    String column() {
        return name().toLowerCase(Locale.ROOT);
    }
}
