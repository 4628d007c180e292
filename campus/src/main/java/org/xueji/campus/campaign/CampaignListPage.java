package org.xueji.campus.campaign;

import java.time.ZoneId;
import java.util.List;
import org.xueji.campus.office.Role;
import org.xueji.campus.office.Staff;
import org.xueji.platform.page.CsvFile;
import org.xueji.platform.page.Frame;

/// The list of campaigns (核查工作).
///
/// @param mayPrepare whether who looks may write a new one
public record CampaignListPage(Frame frame, String text, List<Row> rows, boolean mayPrepare) {
    /// One row.
    public record Row(
            String id, String title, int cohort, CampaignState state, String opens, String closes, String colleges) {}

    /// The rows as a file.
    CsvFile export() {
        return new CsvFile(
                "核查工作.csv",
                List.of("名称", "年级", "状态", "学生开始", "学生截止", "学院上交截止"),
                rows.stream()
                        .map(row -> List.of(
                                row.title(),
                                row.cohort() + "级",
                                row.state().label(),
                                row.opens(),
                                row.closes(),
                                row.colleges()))
                        .toList());
    }

    static CampaignListPage of(Frame frame, Staff staff, String text, List<Campaign> campaigns, ZoneId zone) {
        boolean office = staff.roles().contains(Role.OFFICE);
        List<Row> rows = campaigns.stream()
                .filter(campaign -> office || campaign.state() != CampaignState.DRAFT)
                .filter(campaign -> campaign.title().contains(text.strip()))
                .map(campaign -> new Row(
                        campaign.campaignId(),
                        campaign.title(),
                        campaign.cohort(),
                        campaign.state(),
                        Times.words(campaign.opensAt(), zone),
                        Times.words(campaign.closesAt(), zone),
                        Times.words(campaign.collegesDueAt(), zone)))
                .toList();
        return new CampaignListPage(frame, text, rows, office);
    }
}
