package org.xueji.campus.campaign;

import java.time.Instant;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.xueji.campus.CampusTransaction;

/// Enters dates agreed with classes of an invented campaign before it began (批量录入约定的上交时间): earlier than the others'.
@Component
public class EnterAgreedDates {
    private final ExtensionTable extensions;
    private final Windows windows;

    EnterAgreedDates(ExtensionTable extensions, Windows windows) {
        this.extensions = extensions;
        this.windows = windows;
    }

    /// Enters them; a class that has its date keeps it.
    ///
    /// @param dates when each class hands in, by class code; a handful
    /// @param agreedAt when that was agreed
    /// @throws IllegalArgumentException for a class that is not of the campaign's cohort
    @CampusTransaction
    public void enter(Campaign campaign, Map<String, Instant> dates, String reason, String by, Instant agreedAt) {
        dates.forEach((classCode, due) -> {
            boolean there = windows.classDue(campaign, classCode).equals(due)
                    || extensions.insert(campaign.campaignId(), Unit.CLASS, classCode, due, reason, by, agreedAt);
            if (!there) {
                throw new IllegalArgumentException("no such class in the campaign: " + classCode);
            }
        });
    }
}
