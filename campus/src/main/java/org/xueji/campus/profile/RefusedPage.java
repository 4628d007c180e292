package org.xueji.campus.profile;

import org.xueji.platform.page.Frame;

/// Why something cannot be done, by which clause, and where to go (不能办理).
///
/// @param clause the clause it comes from; empty when it is a matter of time
public record RefusedPage(Frame frame, String title, String reason, String clause, String path, String link) {}
