package org.xueji.campus.campaign;

/// A paper handed out with the notice (附件).
///
/// @param fileKey key of the stored file
/// @param size bytes
public record Attachment(String fileKey, String fileName, long size) {
    /// The size for people, in KB.
    public String sizeWords() {
        return Math.max(1, size / 1024) + " KB";
    }
}
