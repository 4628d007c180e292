package org.xueji.platform.page;

/// The page of a [Refusal] (出错页面).
///
/// @param number finds a fault in the log; empty when there was none
/// @param back the page the person came from; empty when unknown
public record RefusalPage(Frame frame, String title, String happened, String next, String number, String back) {
    /// Whether this was the program's fault.
    public boolean isFault() {
        return !number.isEmpty();
    }
}
