package org.xueji.campus.board;

/// What is due at a deadline (截止事项).
enum Goal {
    /// The students have done their part online.
    STUDENTS("学生办理"),
    /// The class hands in.
    CLASS("班级上交"),
    /// The college hands in.
    COLLEGE("学院上交");

    private final String label;

    Goal(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }
}
