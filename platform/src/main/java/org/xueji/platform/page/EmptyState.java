package org.xueji.platform.page;

import gg.jte.Content;
import org.xueji.platform.templates.StaticTemplates;

/// What stands where nothing is yet (空白页): why, and what to do first.
///
/// @param icon a name that [Icon] knows
/// @param path where the first step is done; empty when there is none to do here
/// @param action what that link says
public record EmptyState(String icon, String title, String text, String path, String action) {
    private static final StaticTemplates TEMPLATES = new StaticTemplates();

    /// The part of the page.
    public Content content() {
        return TEMPLATES.pageNothing(this);
    }
}
