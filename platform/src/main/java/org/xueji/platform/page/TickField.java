package org.xueji.platform.page;

import gg.jte.Content;
import org.jspecify.annotations.Nullable;
import org.xueji.platform.templates.StaticTemplates;

/// A box to tick (复选框).
///
/// @param value what is sent when it is ticked
public record TickField(
        String id,
        String label,
        String name,
        String value,
        boolean ticked,
        String problem,
        String hint,
        boolean required) {
    private static final StaticTemplates TEMPLATES = new StaticTemplates();

    /// Takes the name where no id is given.
    public TickField {
        id = id.isEmpty() ? name : id;
    }

    /// The field as part of a page.
    public Content content() {
        return TEMPLATES.pageTick(this);
    }

    /// The elements that describe the field to a screen reader.
    public @Nullable String describedBy() {
        return Described.by(id, problem, hint);
    }
}
