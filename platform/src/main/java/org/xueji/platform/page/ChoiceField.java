package org.xueji.platform.page;

import gg.jte.Content;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xueji.platform.templates.StaticTemplates;

/// One of several values, as a drop-down list (下拉框) or as radio buttons (单选).
///
/// @param blank what the empty choice says; empty when there is no empty choice
public record ChoiceField(
        String id,
        String label,
        String name,
        String value,
        List<Choice> choices,
        String blank,
        String problem,
        String hint,
        boolean required) {
    private static final StaticTemplates TEMPLATES = new StaticTemplates();

    /// Copies the choices; takes the name where no id is given.
    public ChoiceField {
        id = id.isEmpty() ? name : id;
        choices = List.copyOf(choices);
    }

    /// As a drop-down list.
    public Content list() {
        return TEMPLATES.pageDropDown(this);
    }

    /// As radio buttons: for up to five choices that should be seen at once.
    public Content buttons() {
        return TEMPLATES.pageRadios(this);
    }

    /// The elements that describe the field to a screen reader.
    public @Nullable String describedBy() {
        return Described.by(id, problem, hint);
    }
}
