package org.xueji.campus.campaign;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A campaign (核查工作) for one cohort: what is asked, and the dates everybody has before any extension.
///
/// Ask [Windows] for the dates that count for a class or college.
///
/// @param cohort 年级, for example 2016
/// @param notice the notice's text: paragraphs separated by line breaks, no markup
/// @param closesAt end of the students' window
/// @param classesDueAt when class monitors hand in
/// @param collegesDueAt when colleges hand in
/// @param steps what is asked, in order
public record Campaign(
        String campaignId,
        String title,
        int cohort,
        String notice,
        CampaignState state,
        Instant opensAt,
        Instant closesAt,
        Instant classesDueAt,
        Instant collegesDueAt,
        List<CampaignStep> steps,
        @Nullable Instant openedAt,
        @Nullable Instant closedAt) {
    /// Copies the steps.
    public Campaign {
        steps = List.copyOf(steps);
    }
}
