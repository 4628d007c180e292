package org.xueji.registry.proofreading;

import java.util.List;
import org.xueji.platform.page.Frame;

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

    /// How many pages there are.
    public long pages() {
        return Math.max(1, (total + SIZE - 1) / SIZE);
    }
}
