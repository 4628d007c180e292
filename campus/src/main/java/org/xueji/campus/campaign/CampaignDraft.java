package org.xueji.campus.campaign;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/// Everything the office decides about a campaign before it opens (草稿).
///
/// @param policy the rule of every field of [StudentField], by its key; fields left out get their default
public record CampaignDraft(
        String title,
        int cohort,
        String notice,
        Instant opensAt,
        Instant closesAt,
        Instant classesDueAt,
        Instant collegesDueAt,
        List<CampaignStep> steps,
        Map<String, FieldRule> policy) {
    /// Refuses dates out of order, an empty title or notice, and a campaign that asks nothing.
    public CampaignDraft {
        steps = steps.stream().distinct().sorted().toList();
        policy = Map.copyOf(policy);
        if (title.isBlank() || notice.isBlank() || steps.isEmpty()) {
            throw new IllegalArgumentException("a campaign has a title, a notice and at least one step");
        }
        if (cohort < 1978 || cohort > 2100) {
            throw new IllegalArgumentException("not a cohort: " + cohort);
        }
        if (!closesAt.isAfter(opensAt) || classesDueAt.isBefore(closesAt) || collegesDueAt.isBefore(classesDueAt)) {
            throw new IllegalArgumentException("students close before classes are due, classes before colleges");
        }
    }
}
