package org.xueji.campus.collection;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.xueji.campus.campaign.Campaign;
import org.xueji.campus.checklist.ShownTime;
import org.xueji.platform.page.Frame;

/// The ledger by college (收取台账：学院).
///
/// @param receipts the latest receipts by college
/// @param mayReceive whether the person is the office, who receives from colleges
/// @param problem what has to be mended; empty when nothing
public record CollegesPage(
        Frame frame,
        Campaign campaign,
        String text,
        List<CollegePapers> colleges,
        Map<String, List<Receipt>> receipts,
        boolean mayReceive,
        String problem,
        ZoneId zone) {
    /// Copies the lists.
    public CollegesPage {
        colleges = List.copyOf(colleges);
        receipts = Map.copyOf(receipts);
    }

    /// The receipts of a college.
    public List<Receipt> receiptsOf(CollegePapers college) {
        return receipts.getOrDefault(college.collegeCode(), List.of());
    }

    /// When something happens.
    public String time(Instant instant) {
        return ShownTime.minute(instant, zone);
    }
}
