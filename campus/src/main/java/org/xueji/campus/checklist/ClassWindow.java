package org.xueji.campus.checklist;

import java.time.Instant;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.xueji.campus.campaign.Campaign;
import org.xueji.campus.campaign.WindowVerdict;
import org.xueji.campus.campaign.Windows;

/// Whether a class monitor may still work on the list of the own class (班长办理期限): from the campaign's beginning to
/// the day on which the class hands in, extensions included.
@Component
public class ClassWindow {
    private final Windows windows;

    ClassWindow(Windows windows) {
        this.windows = windows;
    }

    /// The verdict for a class.
    public WindowVerdict of(Campaign campaign, String classCode, Instant now) {
        return switch (campaign.state()) {
            case DRAFT -> new WindowVerdict.NotYet(campaign.opensAt());
            case CLOSED ->
                new WindowVerdict.Closed(Objects.requireNonNullElse(campaign.closedAt(), campaign.classesDueAt()));
            case OPEN -> whileOpen(campaign, classCode, now);
        };
    }

    private WindowVerdict whileOpen(Campaign campaign, String classCode, Instant now) {
        if (now.isBefore(campaign.opensAt())) {
            return new WindowVerdict.NotYet(campaign.opensAt());
        }
        Instant due = windows.classDue(campaign, classCode);
        return now.isBefore(due) ? new WindowVerdict.Open(due) : new WindowVerdict.Closed(due);
    }
}
