package org.xueji.platform.page;

import gg.jte.Content;
import java.util.Map;
import org.xueji.platform.templates.StaticTemplates;

/// Something that must not be overlooked (提示), as a sentence with a colour and a sign.
///
/// @param kind `success`, `info`, `warning` or `danger`; the last two are read out at once
/// @param title empty when the sentence is enough
public record Alert(String kind, String title, Content body) {
    private static final Map<String, String> ICONS = Map.of(
            "success", "circle-check", "info", "info-circle", "warning", "alert-triangle", "danger", "alert-circle");
    private static final StaticTemplates TEMPLATES = new StaticTemplates();

    /// Refuses an unknown kind.
    public Alert {
        if (!ICONS.containsKey(kind)) {
            throw new IllegalArgumentException("no alert of kind " + kind);
        }
    }

    /// The alert as part of a page.
    public Content content() {
        return TEMPLATES.pageNotice(this);
    }

    /// Its sign.
    public Icon icon() {
        return Icon.of(ICONS.getOrDefault(kind, "info-circle"));
    }

    /// How a screen reader takes it.
    public String role() {
        return kind.equals("danger") || kind.equals("warning") ? "alert" : "status";
    }
}
