package org.xueji.campus.campaign;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.xueji.campus.University;

/// The campaign form as typed (核查工作表单): kept whole when something in it has to be mended.
///
/// Names of fields: `title`, `cohort`, `notice`, `opens`, `closes`, `classes`, `colleges` (dates as
/// `2016-10-20T08:00` in the university's zone), `step.<name>`, `tier.<field>`, `clause.<field>`; `proposed` is the
/// cohort for which title and notice were proposed.
public record CampaignForm(Map<String, String> typed) {
    /// What reading the form gave.
    public sealed interface Reading {
        /// Everything fits.
        record Ready(CampaignDraft draft) implements Reading {}

        /// What has to be mended, by field name.
        record Refused(Map<String, String> problems) implements Reading {}
    }

    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm");
    private static final String COHORT = "(19[89]|20[0-9])[0-9]";
    private static final int LONGEST_TITLE = 80;
    private static final int LONGEST_NOTICE = 20_000;
    private static final int LONGEST_CLAUSE = 300;

    /// Copies what was typed.
    public CampaignForm {
        typed = Map.copyOf(typed);
    }

    /// A new campaign for a cohort, opening tomorrow morning.
    static CampaignForm proposed(int cohort, University university, Instant now) {
        Instant morning = now.atZone(university.zone())
                .plusDays(1)
                .with(LocalTime.of(8, 0))
                .toInstant();
        return of(CampaignDraft.proposed(cohort, university, morning), university.zone());
    }

    /// The form of a draft that is there.
    static CampaignForm of(Campaign campaign, List<FieldRule> rules, ZoneId zone) {
        CampaignDraft draft = new CampaignDraft(
                campaign.title(),
                campaign.cohort(),
                campaign.notice(),
                campaign.opensAt(),
                campaign.closesAt(),
                campaign.classesDueAt(),
                campaign.collegesDueAt(),
                campaign.steps(),
                rules.stream().collect(Collectors.toMap(FieldRule::field, Function.identity())));
        return of(draft, zone);
    }

    private static CampaignForm of(CampaignDraft draft, ZoneId zone) {
        Map<String, String> typed = new LinkedHashMap<>();
        typed.put("title", draft.title());
        typed.put("cohort", String.valueOf(draft.cohort()));
        typed.put("proposed", String.valueOf(draft.cohort()));
        typed.put("notice", draft.notice());
        typed.put("opens", LOCAL.format(draft.opensAt().atZone(zone)));
        typed.put("closes", LOCAL.format(draft.closesAt().atZone(zone)));
        typed.put("classes", LOCAL.format(draft.classesDueAt().atZone(zone)));
        typed.put("colleges", LOCAL.format(draft.collegesDueAt().atZone(zone)));
        draft.steps().forEach(step -> typed.put("step." + step.name(), "on"));
        draft.policy().values().forEach(rule -> {
            typed.put("tier." + rule.field(), rule.tier().name());
            typed.put("clause." + rule.field(), rule.clause());
        });
        return new CampaignForm(typed);
    }

    /// The form with title and notice of the cohort that was typed, where they still stand as they were proposed.
    CampaignForm following(University university) {
        String typedCohort = value("cohort").strip();
        if (!typedCohort.matches(COHORT)
                || !value("proposed").matches(COHORT)
                || typedCohort.equals(value("proposed"))) {
            return this;
        }
        int cohort = Integer.parseInt(typedCohort);
        int before = Integer.parseInt(value("proposed"));
        Map<String, String> followed = new LinkedHashMap<>(typed);
        if (value("title").strip().equals(CampaignDraft.proposedTitle(before))) {
            followed.put("title", CampaignDraft.proposedTitle(cohort));
        }
        String noticeBefore = NoticeText.proposed(before, university.name(), university.office());
        if (value("notice")
                .strip()
                .lines()
                .toList()
                .equals(noticeBefore.strip().lines().toList())) {
            followed.put("notice", NoticeText.proposed(cohort, university.name(), university.office()));
        }
        followed.put("proposed", typedCohort);
        return new CampaignForm(followed);
    }

    /// What was typed for a field.
    public String value(String name) {
        return typed.getOrDefault(name, "");
    }

    /// Whether a step was chosen.
    public boolean hasStep(CampaignStep step) {
        return typed.containsKey("step." + step.name());
    }

    /// Reads the form.
    Reading read(ZoneId zone) {
        Map<String, String> problems = new LinkedHashMap<>();
        String title = text("title", LONGEST_TITLE, "请填写名称，例如“2016级新生学籍电子注册查询”。", problems);
        String notice = text("notice", LONGEST_NOTICE, "请填写通知正文。", problems);
        int cohort = cohort(problems);
        Instant opens = date("opens", zone, problems);
        Instant closes = date("closes", zone, problems);
        Instant classes = date("classes", zone, problems);
        Instant colleges = date("colleges", zone, problems);
        order("closes", opens, closes, true, "学生截止时间须晚于开始时间。", problems);
        order("classes", closes, classes, false, "班级上交截止不得早于学生截止，否则班长收不齐。", problems);
        order("colleges", classes, colleges, false, "学院上交截止不得早于班级截止。", problems);
        List<CampaignStep> steps =
                Arrays.stream(CampaignStep.values()).filter(this::hasStep).toList();
        if (steps.isEmpty()) {
            problems.put("steps", "请至少选择一个步骤。");
        }
        Map<String, FieldRule> rules = rules(problems);
        if (!problems.isEmpty() || opens == null || closes == null || classes == null || colleges == null) {
            return new Reading.Refused(problems);
        }
        return new Reading.Ready(
                new CampaignDraft(title, cohort, notice, opens, closes, classes, colleges, steps, rules));
    }

    private String text(String name, int longest, String missing, Map<String, String> problems) {
        String text = value(name).strip();
        if (text.isEmpty()) {
            problems.put(name, missing);
        }
        if (text.length() > longest) {
            problems.put(name, "最多 " + longest + " 字，现有 " + text.length() + " 字，请删减。");
        }
        return text;
    }

    private int cohort(Map<String, String> problems) {
        String text = value("cohort").strip();
        if (text.matches(COHORT)) {
            return Integer.parseInt(text);
        }
        problems.put("cohort", "年级是四位年份，例如 2016。");
        return 0;
    }

    private @Nullable Instant date(String name, ZoneId zone, Map<String, String> problems) {
        try {
            return LocalDateTime.parse(value(name)).atZone(zone).toInstant();
        } catch (DateTimeException e) {
            problems.put(name, "请选择日期和时间。");
            return null;
        }
    }

    private static void order(
            String name,
            @Nullable Instant earlier,
            @Nullable Instant later,
            boolean strictly,
            String problem,
            Map<String, String> problems) {
        if (earlier == null || later == null) {
            return;
        }
        if (later.isBefore(earlier) || (strictly && later.equals(earlier))) {
            problems.put(name, problem);
        }
    }

    private Map<String, FieldRule> rules(Map<String, String> problems) {
        Map<String, FieldRule> rules = new LinkedHashMap<>();
        for (StudentField field : StudentField.values()) {
            String typedTier = value("tier." + field.key());
            String clause = value("clause." + field.key()).strip();
            Tier tier = Arrays.stream(Tier.values())
                    .filter(one -> one.name().equals(typedTier))
                    .findFirst()
                    .orElse(null);
            if (tier == null) {
                problems.put("tier." + field.key(), "请选择“" + field.label() + "”的权限。");
                continue;
            }
            if (clause.isEmpty() || clause.length() > LONGEST_CLAUSE) {
                problems.put("clause." + field.key(), "请写明“" + field.label() + "”的依据，最多 300 字。");
                continue;
            }
            rules.put(field.key(), new FieldRule(field.key(), tier, clause));
        }
        return rules;
    }
}
