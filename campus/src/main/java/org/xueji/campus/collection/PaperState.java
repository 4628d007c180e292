package org.xueji.campus.collection;

/// How far the papers of a class or college are (收取状态), with its colour, always beside the word.
public enum PaperState {
    /// Nothing has come.
    WAITING("未上交", "secondary"),
    /// The monitor says that the stacks are handed in; nothing is scanned yet.
    ANNOUNCED("待学院接收", "orange"),
    /// The college has some.
    AT_COLLEGE("学院接收中", "blue"),
    /// The college has everything but what is missing with a reason.
    COLLEGE_DONE("学院已收齐", "azure"),
    /// The office has some.
    AT_OFFICE("教务处接收中", "blue"),
    /// The office has everything but what is missing with a reason.
    DONE("已收齐", "green");

    private final String label;
    private final String colour;

    PaperState(String label, String colour) {
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
}
