package org.xueji.campus.form;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.xueji.campus.Campus;
import org.xueji.campus.University;
import org.xueji.campus.campaign.Campaign;
import org.xueji.campus.campaign.CampaignState;
import org.xueji.campus.campaign.CampaignStep;
import org.xueji.campus.campaign.Campaigns;
import org.xueji.campus.office.Staff;
import org.xueji.campus.roster.Students;
import org.xueji.platform.Door;
import org.xueji.platform.job.Job;
import org.xueji.platform.job.Jobs;
import org.xueji.platform.page.CsvFile;
import org.xueji.platform.page.Frame;

/// Puts the pages of printing together.
@Component
class FormPages {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.CHINA);
    private static final int AT_ONCE = 25;
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Campaigns campaigns;
    private final Students students;
    private final FormClassTable classes;
    private final FormBatchTable batches;
    private final PrintedForms forms;
    private final FormContents contents;
    private final Jobs jobs;
    private final University university;
    private final Clock clock;

    FormPages(
            Campaigns campaigns,
            Students students,
            FormClassTable classes,
            FormBatchTable batches,
            PrintedForms forms,
            FormContents contents,
            @Campus Jobs jobs,
            University university,
            Clock clock) {
        this.campaigns = campaigns;
        this.students = students;
        this.classes = classes;
        this.batches = batches;
        this.forms = forms;
        this.contents = contents;
        this.jobs = jobs;
        this.university = university;
        this.clock = clock;
    }

    /// The campaigns that ask for forms now, youngest first.
    List<Campaign> open() {
        return campaigns.all().stream()
                .filter(campaign -> campaign.state() == CampaignState.OPEN)
                .filter(campaign -> campaign.steps().contains(CampaignStep.FORM))
                .toList();
    }

    /// The campaign of a key, the first when there is no key.
    Optional<Campaign> chosen(String campaignId) {
        return open().stream()
                .filter(campaign ->
                        campaignId.isEmpty() || campaign.campaignId().equals(campaignId))
                .findFirst();
    }

    FormClassTable.Query query(FormClassesPage.Asked asked, Campaign campaign, Staff staff) {
        FormClassTable.Sort sort = Arrays.stream(FormClassTable.Sort.values())
                .filter(each -> each.name().equals(asked.sort()))
                .findFirst()
                .orElse(FormClassTable.Sort.CLASS);
        return new FormClassTable.Query(
                staff.scope(), campaign.cohort(), asked.text().strip(), asked.college(), sort, asked.descending());
    }

    FormClassesPage classes(FormClassesPage.Asked asked, Staff staff, Frame frame, String problem) {
        Campaign campaign = chosen(asked.campaign()).orElse(null);
        if (campaign == null) {
            return new FormClassesPage(frame, asked, List.of(), List.of(), List.of(), 0, List.of(), problem);
        }
        FormClassTable.Query query = query(asked, campaign, staff);
        List<FormClass> page = classes.page(query, asked.size(), asked.page());
        return new FormClassesPage(
                frame,
                new FormClassesPage.Asked(
                        campaign.campaignId(),
                        asked.text(),
                        asked.college(),
                        asked.sort(),
                        asked.descending(),
                        asked.page(),
                        asked.size()),
                open().stream()
                        .map(each -> new FormClassesPage.Choice(each.campaignId(), each.title()))
                        .toList(),
                colleges(staff, campaign),
                rows(campaign, page),
                classes.count(query),
                batches.latest(staff.subject(), campaign.campaignId()).stream()
                        .map(batch -> batch(batch, staff))
                        .toList(),
                problem);
    }

    /// Every class that fits, for a spreadsheet.
    CsvFile file(FormClassesPage.Asked asked, Campaign campaign, Staff staff) {
        List<FormClass> all = classes.page(query(asked, campaign, staff), FormClassTable.LIMIT, 1);
        List<List<String>> lines = new ArrayList<>();
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            for (FormClassesPage.Row row : rows(campaign, all.subList(from, Math.min(all.size(), from + AT_ONCE)))) {
                lines.add(List.of(
                        row.classCode(),
                        row.name(),
                        row.college(),
                        Integer.toString(row.members()),
                        Integer.toString(row.printed()),
                        Integer.toString(row.superseded()),
                        row.word()));
            }
        }
        return new CsvFile("登记表打印情况.csv", List.of("班级代码", "班级", "学院", "人数", "已打印", "已更改需重打", "状态"), lines);
    }

    Optional<FormMembersPage> members(String classCode, String campaignId, Staff staff, Frame frame, String problem) {
        FormClass found = classes.find(classCode, staff.scope()).orElse(null);
        Campaign campaign = open().stream()
                .filter(each -> found != null && each.cohort() == found.cohort())
                .filter(each -> campaignId.isEmpty() || each.campaignId().equals(campaignId))
                .findFirst()
                .orElse(null);
        if (found == null || campaign == null) {
            return Optional.empty();
        }
        Map<String, FormContent> now = contents.contents(students.ofClass(classCode));
        Map<String, PrintedForm> printed = forms.latest(campaign.campaignId(), now.keySet());
        List<FormMembersPage.Row> rows = now.values().stream()
                .map(content -> row(content, printed.get(content.student().studentNumber())))
                .toList();
        return Optional.of(new FormMembersPage(
                frame,
                campaign.campaignId(),
                campaign.title(),
                classCode,
                found.name(),
                found.collegeName(),
                rows,
                printed.size(),
                printed.values().stream()
                        .filter(form -> !form.standing().isCurrent())
                        .count(),
                rows.stream().filter(row -> !row.confirmed()).count(),
                problem));
    }

    FormBatchPage batch(FormBatch batch, Staff staff, Frame frame) {
        Optional<Job> job = job(batch, staff);
        return new FormBatchPage(
                frame,
                "/campus/forms/batches/" + batch.batchId(),
                batch.title(),
                batch.choice().label(),
                state(batch, job),
                job.map(Job::note).orElse("打印没有完成。请重新打印。"),
                job.map(Job::percent).orElse(0),
                batch.forms(),
                batch.pages(),
                size(batch.size()),
                batch.warnings(),
                time(batch.requestedAt().plus(ForgetOldBatches.KEPT)));
    }

    private Optional<Job> job(FormBatch batch, Staff staff) {
        return Optional.ofNullable(batch.jobId()).flatMap(id -> jobs.find(Door.CAMPUS, staff.subject(), id));
    }

    private FormBatchPage.State state(FormBatch batch, Optional<Job> job) {
        if (batch.finishedAt() != null) {
            if (batch.forms() == 0) {
                return FormBatchPage.State.NOTHING;
            }
            return switch (batch.format()) {
                case PDF -> FormBatchPage.State.READY_PDF;
                case ZIP -> FormBatchPage.State.READY_ZIP;
            };
        }
        boolean failed = job.map(found -> found.state() == Job.State.FAILED)
                .orElse(batch.requestedAt().isBefore(clock.instant().minus(PATIENCE)));
        return failed ? FormBatchPage.State.FAILED : FormBatchPage.State.RUNNING;
    }

    private FormClassesPage.Batch batch(FormBatch batch, Staff staff) {
        FormBatchPage.State state = state(batch, job(batch, staff));
        String word = switch (state) {
            case RUNNING -> "制作中";
            case FAILED -> "没有完成";
            case NOTHING -> "没有需要打印的";
            case READY_PDF, READY_ZIP -> "已制作 " + batch.forms() + " 人";
        };
        String colour = switch (state) {
            case RUNNING -> "blue";
            case FAILED -> "red";
            case NOTHING -> "secondary";
            case READY_PDF, READY_ZIP -> "green";
        };
        return new FormClassesPage.Batch(
                "/campus/forms/batches/" + batch.batchId(),
                batch.title(),
                batch.choice().label() + " · " + batch.format().name(),
                word,
                colour,
                time(batch.requestedAt()));
    }

    private List<FormClassesPage.Choice> colleges(Staff staff, Campaign campaign) {
        List<FormClassesPage.Choice> choices = new ArrayList<>();
        classes.colleges(staff.scope(), campaign.cohort())
                .forEach((code, name) -> choices.add(new FormClassesPage.Choice(code, name)));
        return choices.size() < 2 ? List.of() : choices;
    }

    private List<FormClassesPage.Row> rows(Campaign campaign, List<FormClass> page) {
        List<String> codes = page.stream().map(FormClass::classCode).toList();
        Map<String, List<PrintedForm>> printed = codes.isEmpty()
                ? Map.of()
                : forms.latestOfClasses(campaign.campaignId(), codes).stream()
                        .collect(Collectors.groupingBy(PrintedForm::classCode));
        return page.stream()
                .map(each -> row(each, printed.getOrDefault(each.classCode(), List.of())))
                .toList();
    }

    private static FormClassesPage.Row row(FormClass each, List<PrintedForm> printed) {
        int superseded = (int)
                printed.stream().filter(form -> !form.standing().isCurrent()).count();
        return new FormClassesPage.Row(
                each.classCode(), each.name(), each.collegeName(), each.members(), printed.size(), superseded);
    }

    private FormMembersPage.Row row(FormContent content, @Nullable PrintedForm printed) {
        String number = content.student().studentNumber();
        String name = content.student().name();
        if (printed == null) {
            return new FormMembersPage.Row(number, name, content.confirmed(), "", "", "未打印", "secondary", "");
        }
        String word;
        String colour;
        String explanation;
        switch (printed.standing()) {
            case FormStanding.Current current -> {
                word = "有效";
                colour = "green";
                explanation = "";
            }
            case FormStanding.Superseded superseded -> {
                word = "已作废，需重打";
                colour = "orange";
                explanation = "打印后有变更：" + String.join("、", superseded.changed());
            }
        }
        return new FormMembersPage.Row(
                number,
                name,
                content.confirmed(),
                "第 " + printed.version() + " 版",
                time(printed.printedAt()),
                word,
                colour,
                explanation);
    }

    private String time(Instant instant) {
        return MINUTE.format(instant.atZone(university.zone()));
    }

    private static String size(long bytes) {
        return bytes < 1 << 20 ? Math.max(1, bytes >> 10) + " KB" : "%.1f MB".formatted(bytes / 1048576.0);
    }
}
