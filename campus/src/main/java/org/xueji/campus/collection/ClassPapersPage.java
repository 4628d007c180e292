package org.xueji.campus.collection;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xueji.campus.campaign.Campaign;
import org.xueji.campus.checklist.ShownTime;
import org.xueji.platform.page.Frame;

/// The papers of one class for staff (班级收取情况).
///
/// @param announcement what the monitor said; absent before
/// @param superseded 学号 of those whose received form does not count any more
/// @param mayReceipt whether the person gives receipts to classes
/// @param problem what has to be mended; empty when nothing
public record ClassPapersPage(
        Frame frame,
        Campaign campaign,
        ClassPapers counts,
        List<Row> rows,
        @Nullable Announcement announcement,
        List<Receipt> receipts,
        String filter,
        boolean mayReceipt,
        String problem,
        ZoneId zone) {
    /// A student.
    ///
    /// @param remark why the form is missing, or that a received one is void; empty otherwise
    public record Row(String studentNumber, String name, String first, String second, String remark, boolean open) {}

    /// Copies the lists.
    public ClassPapersPage {
        rows = List.copyOf(rows);
        receipts = List.copyOf(receipts);
    }

    /// Those who are shown.
    public List<Row> shown() {
        return rows.stream().filter(row -> !filter.equals("open") || row.open()).toList();
    }

    /// Where this class stands.
    public String path() {
        return "/campus/collection/classes/" + campaign.campaignId() + "/" + counts.classCode();
    }

    /// When something happens.
    public String time(Instant instant) {
        return ShownTime.minute(instant, zone);
    }
}
