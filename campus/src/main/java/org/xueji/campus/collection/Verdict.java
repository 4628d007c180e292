package org.xueji.campus.collection;

/// What a scan found (扫描结果): a big word, its colour and its tone.
public enum Verdict {
    /// Received.
    TAKEN("已收", "green", "good"),
    /// It was received before.
    ALREADY("已收过", "orange", "odd"),
    /// The record changed since it was printed.
    SUPERSEDED("已作废", "red", "bad"),
    /// No form or list has this code.
    UNKNOWN("无此编号", "red", "bad"),
    /// Another class or college than the one that is being received.
    ELSEWHERE("不属于这里", "red", "bad"),
    /// The campaign is not open.
    NOT_OPEN("核查已结束", "red", "bad");

    private final String label;
    private final String colour;
    private final String tone;

    Verdict(String label, String colour, String tone) {
        this.label = label;
        this.colour = colour;
        this.tone = tone;
    }

    /// The big word.
    public String label() {
        return label;
    }

    /// Name of the colour in the pages.
    public String colour() {
        return colour;
    }

    /// Which sound the page makes.
    public String tone() {
        return tone;
    }
}
