package org.xueji.campus.campaign;

/// For whom a date is extended (延期对象).
public enum Unit {
    /// The college hands in later; its code is a college code.
    COLLEGE("学院上交"),
    /// The class hands in later; its code is a class code.
    CLASS("班级上交"),
    /// The students of a class may act longer; its code is a class code.
    STUDENTS_OF_CLASS("学生办理");

    private final String label;

    Unit(String label) {
        this.label = label;
    }

    /// The Chinese word.
    public String label() {
        return label;
    }
}
