package org.xueji.campus.roster;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// How uploads are called and found again (上传名称).
final class UploadName {
    private static final int LIMIT = 200;

    private UploadName() {}

    /// The file name without folders, at most 200 characters.
    static String of(String fileName) {
        String base = fileName.substring(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1);
        String plain = base.strip().isEmpty() ? "未命名" : base.strip();
        return plain.length() <= LIMIT ? plain : plain.substring(0, LIMIT);
    }

    /// The key of an upload: the same for the same submission.
    static String keyOf(String submission) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(submission.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is missing", e);
        }
    }
}
