package org.xueji.campus.form;

import java.util.Arrays;
import java.util.Optional;

/// As what forms are handed to the printer (文件形式).
enum FormFile {
    /// One file: the first stack, then the second, each by 学号.
    PDF("pdf", "application/pdf"),
    /// For each class a file of each stack.
    ZIP("zip", "application/zip");

    private final String ending;
    private final String contentType;

    FormFile(String ending, String contentType) {
        this.ending = ending;
        this.contentType = contentType;
    }

    String ending() {
        return ending;
    }

    String contentType() {
        return contentType;
    }

    /// The form of a name as forms carry it.
    static Optional<FormFile> of(String name) {
        return Arrays.stream(values()).filter(file -> file.name().equals(name)).findFirst();
    }
}
