package org.xueji.registry.proofreading;

import java.util.List;
import java.util.Map;
import org.xueji.platform.page.Frame;
import org.xueji.platform.page.Paging;

/// Photos that students call wrong, waiting for the institution (图像校对意见).
///
/// @param problem what is wrong with the answer that was just sent; empty when nothing
public record WrongPhotosPage(Frame frame, List<Row> rows, long total, int page, String problem) {
    static final int SIZE = 20;

    /// One photo in words.
    public record Row(
            String recordId,
            String photo,
            String kind,
            String name,
            String examineeNumber,
            String studentNumber,
            String className,
            String reason,
            String at) {}

    /// The other pages of the queue.
    public Paging paging() {
        return new Paging("", Map.of(), "", false, page, SIZE, total, "张", "/supervision/photos");
    }
}
