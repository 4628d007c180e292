package org.xueji.platform.page;

import gg.jte.Content;
import org.jspecify.annotations.Nullable;
import org.xueji.platform.templates.StaticTemplates;

/// A file to bring (上传文件); its form needs `files = true`.
///
/// @param accept which files the browser offers, for example `.xlsx,.csv` or `image/*`
/// @param capture `environment` or `user` to offer the phone's camera; empty for files
public record FileField(
        String id,
        String label,
        String name,
        String accept,
        String capture,
        boolean several,
        String problem,
        String hint,
        boolean required) {
    private static final StaticTemplates TEMPLATES = new StaticTemplates();

    /// Takes the name where no id is given.
    public FileField {
        id = id.isEmpty() ? name : id;
    }

    /// The field as part of a page.
    public Content content() {
        return TEMPLATES.pageUpload(this);
    }

    /// The elements that describe the field to a screen reader.
    public @Nullable String describedBy() {
        return Described.by(id, problem, hint);
    }
}
