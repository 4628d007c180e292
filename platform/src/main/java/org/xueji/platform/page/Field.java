package org.xueji.platform.page;

import gg.jte.Content;
import org.xueji.platform.templates.StaticTemplates;

/// One typed field of a form with its label, what was typed, and what has to be mended.
///
/// @param type an HTML input type, for example `text`, `password`, `tel`
/// @param problem what is wrong with the value and what to do next; empty when nothing is
public record Field(
        String label,
        String name,
        String value,
        String type,
        String problem,
        String hint,
        String autocomplete,
        boolean required) {
    private static final StaticTemplates TEMPLATES = new StaticTemplates();

    /// The field as part of a page.
    public Content content() {
        return TEMPLATES.pageField(this);
    }
}
