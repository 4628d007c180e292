package org.xueji.campus.board;

import java.util.List;
import org.xueji.platform.page.Frame;

/// The names below a board (进度名单).
public record NamesPage(Frame frame, String title, String back, List<BoardPage.Link> crumbs, NamesPart part) {
    /// Copies the crumbs.
    public NamesPage {
        crumbs = List.copyOf(crumbs);
    }
}
