package org.xueji.standards.code;

import java.util.Optional;

/// Sex (性别). Source: GB/T 2261.1; files of the platform carry the words 男 and 女.
public enum Sex {
    UNKNOWN("0", "未知"),
    MALE("1", "男"),
    FEMALE("2", "女"),
    UNSTATED("9", "未说明");

    private final String code;
    private final String label;

    Sex(String code, String label) {
        this.code = code;
        this.label = label;
    }

    /// One digit of GB/T 2261.1.
    public String code() {
        return code;
    }

    /// The Chinese word.
    public String label() {
        return label;
    }

    /// Finds by code or by word, as files carry either (`1`, `男`, `男性`).
    public static Optional<Sex> find(String codeOrWord) {
        String typed = codeOrWord.strip();
        for (Sex sex : values()) {
            if (sex.code.equals(typed) || sex.label.equals(typed) || (sex.label + "性").equals(typed)) {
                return Optional.of(sex);
            }
        }
        return Optional.empty();
    }
}
