package org.xueji.registry.check;

import java.util.Arrays;
import java.util.Optional;

/// How far a student of an institution is (核查进度).
public enum CheckStanding {
    /// The present version is checked.
    CHECKED("已核查", "green", ""),
    /// An earlier version is checked, this one not.
    STALE("须重新核查", "orange", "核查之后学籍信息有变更，学生尚未重新核对"),
    /// Nothing has come yet; the reason is told with it.
    NOT_YET("未核查", "red", "");

    private final String label;
    private final String colour;
    private final String reason;

    CheckStanding(String label, String colour, String reason) {
        this.label = label;
        this.colour = colour;
        this.reason = reason;
    }

    /// The Chinese word.
    public String label() {
        return label;
    }

    /// The colour of its badge.
    public String colour() {
        return colour;
    }

    /// Why, where the standing itself says it; empty otherwise.
    public String reason() {
        return reason;
    }

    /// The standing of a typed name.
    static Optional<CheckStanding> find(String typed) {
        return Arrays.stream(values())
                .filter(standing -> standing.name().equals(typed))
                .findFirst();
    }
}
