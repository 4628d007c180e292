package org.xueji.campus.profile;

import java.util.List;
import org.xueji.platform.page.Frame;

/// The receipt as the student keeps or prints it (确认回执).
///
/// @param given when, in words
/// @param counts whether nothing has changed since
public record ReceiptPage(
        Frame frame,
        String university,
        String office,
        String campaign,
        String number,
        String studentNumber,
        String name,
        String className,
        String given,
        boolean counts,
        List<Receipt.Line> lines) {
    /// Copies the lines.
    public ReceiptPage {
        lines = List.copyOf(lines);
    }

    @Override
    public String toString() {
        return "ReceiptPage[" + number + "]";
    }
}
