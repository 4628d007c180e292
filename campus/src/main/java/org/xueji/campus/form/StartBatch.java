package org.xueji.campus.form;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.xueji.campus.Campus;
import org.xueji.campus.CampusTransaction;
import org.xueji.campus.campaign.Campaign;
import org.xueji.campus.campaign.CampaignState;
import org.xueji.campus.campaign.CampaignStep;
import org.xueji.campus.campaign.Campaigns;
import org.xueji.campus.office.Staff;
import org.xueji.campus.roster.Student;
import org.xueji.campus.roster.Students;
import org.xueji.platform.Door;
import org.xueji.platform.job.Jobs;

/// Asks for a batch of forms (申请打印): whose, which and as what, within the scope of whoever asks.
@Component
class StartBatch {
    /// Up to so many students are printed while the person waits; more become long work.
    private static final int AT_ONCE = 120;

    /// Back in the browser and printing once more later is no double click.
    private static final Duration AGAIN = Duration.ofMinutes(1);

    /// What is to be printed.
    ///
    /// @param studentNumber only this student; absent for everybody of the classes
    record Order(List<FormClass> classes, @Nullable String studentNumber, FormChoice choice, FormFile format) {
        Order {
            classes = List.copyOf(classes);
        }
    }

    /// What came of it.
    sealed interface Outcome {
        /// To be printed now.
        record Ready(FormBatch batch) implements Outcome {}

        /// It is long work, or was asked for before.
        record Underway(String batchId) implements Outcome {}

        /// The campaign is not open or asks for no form.
        record NotOpen() implements Outcome {}

        /// There is nobody whose form this could be.
        record Nobody() implements Outcome {}
    }

    private final Campaigns campaigns;
    private final Students students;
    private final FormBatchTable batches;
    private final Jobs jobs;
    private final Clock clock;

    StartBatch(Campaigns campaigns, Students students, FormBatchTable batches, @Campus Jobs jobs, Clock clock) {
        this.campaigns = campaigns;
        this.students = students;
        this.batches = batches;
        this.jobs = jobs;
        this.clock = clock;
    }

    /// Starts it; the classes were found within the person's scope.
    ///
    /// @param submissionKey of the form and what its button asks for; sent twice within a minute it brings one batch
    @CampusTransaction
    public Outcome start(String campaignId, Order order, String submissionKey, Staff staff) {
        Optional<Campaign> campaign = campaigns
                .find(campaignId)
                .filter(found -> found.state() == CampaignState.OPEN)
                .filter(found -> found.steps().contains(CampaignStep.FORM));
        if (campaign.isEmpty()) {
            return new Outcome.NotOpen();
        }
        int cohort = campaign.get().cohort();
        List<FormClass> classes = order.classes().stream()
                .filter(each -> each.cohort() == cohort && each.members() > 0)
                .toList();
        String title = title(order, classes);
        if (classes.isEmpty() || title.isEmpty()) {
            return new Outcome.Nobody();
        }
        FormBatch batch = batch(keyOf(staff.subject() + "|" + submissionKey), campaignId, title, classes, order, staff);
        if (!batches.insert(batch)) {
            FormBatch before = batches.find(batch.batchId()).orElseThrow();
            if (before.requestedAt().isAfter(batch.requestedAt().minus(AGAIN))) {
                return new Outcome.Underway(before.batchId());
            }
            batch = batch(keyOf(UUID.randomUUID().toString()), campaignId, title, classes, order, staff);
            batches.insert(batch);
        }
        int forms = order.studentNumber() != null
                ? 1
                : classes.stream().mapToInt(FormClass::members).sum();
        if (forms <= AT_ONCE) {
            return new Outcome.Ready(batch);
        }
        String job = jobs.start(Door.CAMPUS, staff.subject(), BatchWork.KIND, "打印学籍登记表：" + title, batch.batchId());
        batches.job(batch.batchId(), job);
        return new Outcome.Underway(batch.batchId());
    }

    private FormBatch batch(
            String batchId, String campaignId, String title, List<FormClass> classes, Order order, Staff staff) {
        return new FormBatch(
                batchId,
                campaignId,
                title,
                classes.stream().map(FormClass::classCode).toList(),
                order.studentNumber(),
                order.choice(),
                order.format(),
                staff.subject(),
                clock.instant(),
                null,
                0,
                0,
                0,
                List.of(),
                null);
    }

    private String title(Order order, List<FormClass> classes) {
        if (order.studentNumber() != null) {
            return students.find(order.studentNumber())
                    .filter(student ->
                            classes.stream().anyMatch(each -> each.classCode().equals(student.classCode())))
                    .map(Student::studentNumber)
                    .orElse("");
        }
        if (classes.size() == 1) {
            return classes.getFirst().name();
        }
        List<String> colleges =
                classes.stream().map(FormClass::collegeName).distinct().toList();
        return (colleges.size() == 1 ? colleges.getFirst() + " " : "") + classes.size() + " 个班";
    }

    private static String keyOf(String submission) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(submission.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 12);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is missing", e);
        }
    }
}
