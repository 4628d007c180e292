package org.xueji.registry.check;

import java.util.List;
import org.xueji.platform.page.Frame;

/// The person's checks, and the look-up of one receipt number (查询记录).
///
/// @param asked the number that was typed; empty when none
/// @param answer what is known of it; empty when nothing was asked
public record ReceiptsPage(Frame frame, List<Line> lines, String asked, String answer, boolean valid) {
    /// A check in words.
    public record Line(
            String path,
            String receipt,
            String at,
            String institution,
            String major,
            int version,
            int seconds,
            String verdict,
            boolean stale) {}
}
