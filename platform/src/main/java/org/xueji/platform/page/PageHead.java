package org.xueji.platform.page;

import gg.jte.Content;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What stands at the top of a page (页首): its title, the way back, what can be done with the whole of it.
///
/// @param back the path one step up; empty when the menu is enough
/// @param backLabel where that leads, for example `学籍档案`
/// @param actions links and buttons beside the title
/// @param scripts names of the page's own [Asset]s, parted by spaces
public record PageHead(
        String title,
        String back,
        String backLabel,
        @Nullable Content actions,
        String scripts) {
    /// The page's own scripts.
    public List<String> ownScripts() {
        return scripts.isBlank() ? List.of() : Arrays.asList(scripts.strip().split("\\s+"));
    }
}
