package org.xueji.platform.page;

import gg.jte.Content;
import org.jspecify.annotations.Nullable;
import org.xueji.platform.templates.StaticTemplates;

/// One typed field of a form with its label, what was typed, and what has to be mended.
///
/// @param id names it in the page; empty for the name, unless two forms of a page use the same
/// @param type an HTML input type, for example `text`, `password`, `tel`
/// @param problem what is wrong with the value and what to do next; empty when nothing is
/// @param inputmode which keys a phone shows, for example `numeric`; empty for the type's own
/// @param maxlength longest value in UTF-16 units; 0 for no bound
/// @param least how many characters a new password needs, told while it is typed; 0 for other fields
public record Field(
        String id,
        String label,
        String name,
        String value,
        String type,
        String problem,
        String hint,
        String autocomplete,
        String inputmode,
        int maxlength,
        int least,
        boolean required) {
    private static final StaticTemplates TEMPLATES = new StaticTemplates();

    /// Takes the name where no id is given.
    public Field {
        id = id.isEmpty() ? name : id;
    }

    /// A field that is no new password.
    public Field(
            String id,
            String label,
            String name,
            String value,
            String type,
            String problem,
            String hint,
            String autocomplete,
            String inputmode,
            int maxlength,
            boolean required) {
        this(id, label, name, value, type, problem, hint, autocomplete, inputmode, maxlength, 0, required);
    }

    /// The field as part of a page.
    public Content content() {
        return TEMPLATES.pageInput(this);
    }

    /// The elements that describe the field to a screen reader.
    public @Nullable String describedBy() {
        return Described.by(id, problem, hint);
    }
}
