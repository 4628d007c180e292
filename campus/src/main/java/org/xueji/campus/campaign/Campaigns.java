package org.xueji.campus.campaign;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.xueji.campus.office.Role;
import org.xueji.campus.office.Staff;

/// Finds campaigns for the other features.
@Component
public class Campaigns {
    private final CampaignTable table;

    Campaigns(CampaignTable table) {
        this.table = table;
    }

    /// The open campaign of a cohort; there is at most one.
    public Optional<Campaign> openForCohort(int cohort) {
        return table.openForCohort(cohort);
    }

    /// The open campaign of the student's cohort, whether or not the window is open now: ask [Windows].
    public Optional<Campaign> openForStudent(String studentNumber) {
        return table.openForStudent(studentNumber);
    }

    /// A campaign in any state.
    public Optional<Campaign> find(String campaignId) {
        return table.find(campaignId);
    }

    /// A campaign as this member of staff may see it: a draft is seen by the office alone.
    Optional<Campaign> visible(String campaignId, Staff staff) {
        return table.find(campaignId)
                .filter(found ->
                        found.state() != CampaignState.DRAFT || staff.roles().contains(Role.OFFICE));
    }

    /// All campaigns, youngest cohort first, at most 500.
    public List<Campaign> all() {
        return table.all();
    }
}
