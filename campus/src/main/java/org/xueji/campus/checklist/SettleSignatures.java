package org.xueji.campus.checklist;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.xueji.campus.CampusTransaction;
import org.xueji.campus.progress.Progress;
import org.xueji.campus.progress.Stage;
import org.xueji.campus.roster.Student;
import org.xueji.campus.roster.Students;

/// Follows changes of the register (随档案变化核对签名): a signature whose row is another now counts no longer, and a
/// correction whose right value the record holds now is settled.
///
/// Pages compare rows themselves and never show a signature that does not fit; this keeps the stages in step.
@Component
public class SettleSignatures {
    private static final Logger LOG = LoggerFactory.getLogger(SettleSignatures.class);

    private final ChangedTable changed;
    private final Students students;
    private final Checklists checklists;
    private final SignatureTable signatures;
    private final CorrectionTable corrections;
    private final Progress progress;
    private final Clock clock;

    SettleSignatures(
            ChangedTable changed,
            Students students,
            Checklists checklists,
            SignatureTable signatures,
            CorrectionTable corrections,
            Progress progress,
            Clock clock) {
        this.changed = changed;
        this.students = students;
        this.checklists = checklists;
        this.signatures = signatures;
        this.corrections = corrections;
        this.progress = progress;
        this.clock = clock;
    }

    /// Settles one class in which records changed since they were signed.
    ///
    /// @return whether there was one
    @CampusTransaction
    public boolean settleOne() {
        Optional<ChangedTable.Unsettled> next = changed.next();
        next.ifPresent(this::settle);
        return next.isPresent();
    }

    private void settle(ChangedTable.Unsettled unsettled) {
        String campaignId = unsettled.campaignId();
        Instant now = clock.instant();
        Map<String, Student> current = students.ofClass(unsettled.classCode()).stream()
                .filter(student -> unsettled.students().contains(student.studentNumber()))
                .collect(Collectors.toMap(Student::studentNumber, Function.identity()));
        List<String> numbers = List.copyOf(current.keySet());
        List<String> stale = signatures.standing(campaignId, numbers).values().stream()
                .filter(signature -> !signature.rowHash().equals(hash(current, signature.studentNumber())))
                .map(Signature::studentNumber)
                .toList();
        List<Long> settled = corrections.open(campaignId, numbers).stream()
                .filter(entry -> current.containsKey(entry.studentNumber()))
                .filter(entry -> entry.rightValue().equals(entry.column().of(of(current, entry.studentNumber()))))
                .map(RowCorrection::correctionId)
                .toList();
        signatures.makeStale(campaignId, stale, "签名后学籍信息有变化", now);
        signatures.stillTheSame(campaignId, numbers);
        corrections.settle(campaignId, settled, now);
        corrections.compared(campaignId, numbers);
        progress.undone(campaignId, stale, Stage.SIGNED);
        LOG.info("checklist.settled campaign={} class={} stale={}", campaignId, unsettled.classCode(), stale.size());
    }

    private String hash(Map<String, Student> current, String studentNumber) {
        return checklists.row(of(current, studentNumber)).hash();
    }

    private static Student of(Map<String, Student> current, String studentNumber) {
        return Objects.requireNonNull(current.get(studentNumber));
    }
}
