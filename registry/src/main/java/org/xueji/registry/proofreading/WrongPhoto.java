package org.xueji.registry.proofreading;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.xueji.registry.archive.PhotoKind;

/// A photo that its owner calls wrong, waiting for the institution (待处理的照片).
record WrongPhoto(
        String recordId,
        String photo,
        PhotoKind kind,
        String reason,
        Instant givenAt,
        String name,
        String examineeNumber,
        @Nullable String studentNumber,
        @Nullable String className) {
    @Override
    public String toString() {
        return "WrongPhoto[" + recordId + "]";
    }
}
