package org.xueji.platform.page;

import gg.jte.Content;
import org.jspecify.annotations.Nullable;
import org.xueji.platform.templates.StaticTemplates;

/// A text of several lines (多行文本).
///
/// @param maxlength longest value in UTF-16 units; 0 for no bound
public record TextField(
        String id,
        String label,
        String name,
        String value,
        int rows,
        int maxlength,
        String problem,
        String hint,
        boolean required) {
    private static final StaticTemplates TEMPLATES = new StaticTemplates();

    /// Takes the name where no id is given.
    public TextField {
        id = id.isEmpty() ? name : id;
    }

    /// The field as part of a page.
    public Content content() {
        return TEMPLATES.pageLines(this);
    }

    /// The elements that describe the field to a screen reader.
    public @Nullable String describedBy() {
        return Described.by(id, problem, hint);
    }
}
