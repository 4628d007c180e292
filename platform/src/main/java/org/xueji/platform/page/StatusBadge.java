package org.xueji.platform.page;

import gg.jte.Content;
import java.util.Set;
import org.xueji.platform.templates.StaticTemplates;

/// A status (状态): a word with a colour, never a colour alone.
///
/// @param colour `green` done or good, `blue` under way, `yellow` or `orange` waits for somebody, `red` wrong,
///     `secondary` neither good nor bad; also `azure cyan teal lime pink purple`
public record StatusBadge(String word, String colour) {
    private static final Set<String> COLOURS = Set.of(
            "green", "lime", "teal", "cyan", "azure", "blue", "purple", "pink", "red", "orange", "yellow", "secondary");
    private static final StaticTemplates TEMPLATES = new StaticTemplates();

    /// Refuses a status without a word or with an unknown colour.
    public StatusBadge {
        if (word.isBlank() || !COLOURS.contains(colour)) {
            throw new IllegalArgumentException("no status: " + word + " in " + colour);
        }
    }

    /// The badge as part of a page.
    public Content content() {
        return TEMPLATES.pageStatus(this);
    }
}
