package org.xueji.campus.collection;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.xueji.campus.campaign.Campaign;
import org.xueji.campus.campaign.Extension;
import org.xueji.campus.campaign.Unit;
import org.xueji.campus.campaign.Windows;

/// When classes and colleges have to hand in, extensions included (各单位截止时间).
@Component
class Dues {
    /// The dates of a campaign.
    ///
    /// @param classes extended dates by class; others have the campaign's
    /// @param colleges extended dates by college
    record Of(Campaign campaign, Map<String, Instant> classes, Map<String, Instant> colleges) {
        Of {
            classes = Map.copyOf(classes);
            colleges = Map.copyOf(colleges);
        }

        Instant ofClass(String classCode) {
            return classes.getOrDefault(classCode, campaign.classesDueAt());
        }

        Instant ofCollege(String collegeCode) {
            return colleges.getOrDefault(collegeCode, campaign.collegesDueAt());
        }
    }

    private final Windows windows;

    Dues(Windows windows) {
        this.windows = windows;
    }

    Of of(Campaign campaign) {
        // Latest first: the first of a unit counts.
        List<Extension> extensions = windows.extensions(campaign.campaignId());
        return new Of(campaign, latest(extensions, Unit.CLASS), latest(extensions, Unit.COLLEGE));
    }

    private static Map<String, Instant> latest(List<Extension> extensions, Unit unit) {
        Map<String, Instant> latest = new LinkedHashMap<>();
        extensions.stream()
                .filter(extension -> extension.unit() == unit)
                .forEach(extension -> latest.putIfAbsent(extension.unitCode(), extension.dueAt()));
        return latest;
    }
}
