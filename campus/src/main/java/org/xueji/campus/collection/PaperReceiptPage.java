package org.xueji.campus.collection;

import org.xueji.platform.page.Frame;

/// A receipt to be printed (回执).
///
/// @param time when it was issued
/// @param receiver who received: the college or the office
/// @param forMonitor whether the class monitor reads it, and not staff
public record PaperReceiptPage(
        Frame frame, Receipt receipt, String university, String receiver, String time, boolean forMonitor) {
    /// One step up: the papers it is about.
    public String back() {
        if (forMonitor) {
            return "/campus/class-papers";
        }
        return receipt.forClass()
                ? "/campus/collection/classes/" + receipt.campaignId() + "/" + receipt.unitCode()
                : "/campus/collection/colleges?campaign=" + receipt.campaignId();
    }

    /// The words of that way.
    public String backLabel() {
        return forMonitor ? "上交材料" : receipt.unitName();
    }
}
