package org.xueji.documents.pdf;

import java.util.List;

/// What came of a paper (出纸报告).
///
/// @param pages how many pages it has
/// @param boxes how many texts were set into cells; each fits its cell
/// @param warnings in Chinese, what somebody should look at: a character no font has, a text cut, a picture unreadable
public record PaperReport(int pages, int boxes, List<String> warnings) {
    /// Copies the warnings.
    public PaperReport {
        warnings = List.copyOf(warnings);
    }
}
