package org.xueji.campus.checklist;

import java.util.Arrays;
import java.util.Optional;

/// How a list is taken away (核对表文件格式).
enum ListFormat {
    PDF("pdf", "application/pdf"),
    XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final String ending;
    private final String contentType;

    ListFormat(String ending, String contentType) {
        this.ending = ending;
        this.contentType = contentType;
    }

    String ending() {
        return ending;
    }

    String contentType() {
        return contentType;
    }

    static Optional<ListFormat> of(String ending) {
        return Arrays.stream(values())
                .filter(format -> format.ending.equals(ending))
                .findFirst();
    }
}
