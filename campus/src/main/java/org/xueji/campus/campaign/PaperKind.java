package org.xueji.campus.campaign;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// The kinds of paper that may be handed out with a notice (附件格式), told by ending and first bytes together.
enum PaperKind {
    PDF("pdf", "application/pdf", "%PDF-".getBytes(StandardCharsets.US_ASCII)),
    WORD("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", Beginning.ZIP),
    EXCEL("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", Beginning.ZIP),
    PNG("png", "image/png", new byte[] {(byte) 0x89, 'P', 'N', 'G'}),
    JPEG("jpg", "image/jpeg", new byte[] {(byte) 0xFF, (byte) 0xD8});

    private final String ending;
    private final String contentType;
    private final byte[] beginning;

    PaperKind(String ending, String contentType, byte[] beginning) {
        this.ending = ending;
        this.contentType = contentType;
        this.beginning = beginning;
    }

    String contentType() {
        return contentType;
    }

    /// The kind of a file; empty when its name and its content do not agree on one.
    static Optional<PaperKind> of(String fileName, byte[] bytes) {
        String name = fileName.toLowerCase(Locale.ROOT).replace(".jpeg", ".jpg");
        return Arrays.stream(values())
                .filter(kind -> name.endsWith("." + kind.ending) && name.length() > kind.ending.length() + 1)
                .filter(kind -> bytes.length >= kind.beginning.length
                        && Arrays.equals(kind.beginning, 0, kind.beginning.length, bytes, 0, kind.beginning.length))
                .findFirst();
    }

    private static final class Beginning {
        static final byte[] ZIP = {'P', 'K', 3, 4};
    }
}
