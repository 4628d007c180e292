package org.xueji.registry.archive;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// Which photo of a study record (照片类别).
public enum PhotoKind {
    /// 录取照片, from the sign-up for the entrance examination.
    ADMISSION("录取照片"),
    /// 学历照片, taken on campus before graduation.
    GRADUATION("学历照片");

    private final String label;

    PhotoKind(String label) {
        this.label = label;
    }

    /// The Chinese term.
    public String label() {
        return label;
    }

    /// The word in addresses.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The kind of a word in an address.
    public static Optional<PhotoKind> find(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
    }
}
