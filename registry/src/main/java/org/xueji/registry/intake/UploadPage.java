package org.xueji.registry.intake;

import java.util.List;
import java.util.Map;
import org.xueji.platform.page.Frame;
import org.xueji.platform.page.Paging;

/// One upload with everything that was found in it (校验结果).
///
/// @param ready whether it may be taken over
/// @param severity which findings are shown; empty for all
public record UploadPage(
        Frame frame,
        String path,
        String fileName,
        String format,
        String state,
        String colour,
        String refusal,
        boolean photos,
        boolean waiting,
        boolean checked,
        boolean ready,
        boolean open,
        int rows,
        int errors,
        int added,
        int changed,
        int unchanged,
        String severity,
        List<Line> findings,
        long total,
        int page) {
    static final int SIZE = 100;

    /// A finding in words.
    public record Line(int row, String heading, String severity, String colour, String code, String message) {}

    /// The findings' pages.
    public Paging paging() {
        return new Paging("", Map.of("severity", severity), "", false, page, SIZE, total, "条", path);
    }
}
