package org.xueji.campus.collection;

import org.xueji.platform.page.Frame;

/// A receipt to be printed (回执).
///
/// @param time when it was issued
/// @param receiver who received: the college or the office
public record PaperReceiptPage(Frame frame, Receipt receipt, String university, String receiver, String time) {}
