package org.xueji.registry.check;

import java.util.Arrays;
import java.util.Optional;

/// How far a student of an institution is (核查进度).
public enum CheckStanding {
    /// The present version is checked.
    CHECKED("已核查", "green"),
    /// An earlier version is checked, this one not.
    STALE("须重新核查", "orange"),
    /// Nothing has come yet; the reason is told with it.
    NOT_YET("未核查", "red");

    private final String label;
    private final String colour;

    CheckStanding(String label, String colour) {
        this.label = label;
        this.colour = colour;
    }

    /// The Chinese word.
    public String label() {
        return label;
    }

    /// The colour of its badge.
    public String colour() {
        return colour;
    }

    /// The standing of a typed name.
    static Optional<CheckStanding> find(String typed) {
        return Arrays.stream(values())
                .filter(standing -> standing.name().equals(typed))
                .findFirst();
    }
}
