package org.xueji.campus.campaign;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.xueji.campus.University;

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
    private static final int STUDENT_DAYS = 13;
    private static final int COLLEGE_DAYS = 2;

    /// A draft as the office would start from: the notice's text, every step, the proposed field policy, two weeks
    /// for the students and two days more for the colleges.
    ///
    /// @param opensAt beginning of the students' window
    public static CampaignDraft proposed(int cohort, University university, Instant opensAt) {
        ZonedDateTime evening =
                opensAt.atZone(university.zone()).plusDays(STUDENT_DAYS).with(LocalTime.of(23, 59));
        return new CampaignDraft(
                proposedTitle(cohort),
                cohort,
                NoticeText.proposed(cohort, university.name(), university.office()),
                opensAt,
                evening.toInstant(),
                evening.toInstant(),
                evening.plusDays(COLLEGE_DAYS).toInstant(),
                List.of(CampaignStep.values()),
                Arrays.stream(StudentField.values())
                        .collect(Collectors.toMap(StudentField::key, StudentField::proposed)));
    }

    /// The title proposed for a cohort.
    static String proposedTitle(int cohort) {
        return cohort + "级新生学籍电子注册查询";
    }

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
