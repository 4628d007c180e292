package org.xueji.campus.checklist;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.xueji.campus.CampusTransaction;
import org.xueji.campus.campaign.WindowVerdict;
import org.xueji.campus.progress.Progress;
import org.xueji.campus.progress.Stage;
import org.xueji.campus.roster.Students;
import org.xueji.standards.Parsed;

/// A student writes into the 更正 column of the own row; a signature made before does not count any more.
@Component
public class EnterCorrection {
    private static final Logger LOG = LoggerFactory.getLogger(EnterCorrection.class);
    private static final int LONGEST_REMARK = 200;

    /// What came of it.
    public sealed interface Outcome {
        /// It stands in the column.
        record Entered() implements Outcome {}

        /// What was typed cannot be taken, and why.
        record Refused(String reason) implements Outcome {}

        /// Not within the students' window.
        record NotNow(WindowVerdict window) implements Outcome {}

        /// No open campaign asks this student.
        record NotAsked() implements Outcome {}
    }

    private final OwnRows rows;
    private final Students students;
    private final CorrectionTable corrections;
    private final SignatureTable signatures;
    private final Progress progress;
    private final Clock clock;

    EnterCorrection(
            OwnRows rows,
            Students students,
            CorrectionTable corrections,
            SignatureTable signatures,
            Progress progress,
            Clock clock) {
        this.rows = rows;
        this.students = students;
        this.corrections = corrections;
        this.signatures = signatures;
        this.progress = progress;
        this.clock = clock;
    }

    /// Enters the right value of a field; an entry of the same field is replaced.
    ///
    /// @param field key of the field
    @CampusTransaction
    public Outcome enter(String studentNumber, String field, String rightValue, String remark) {
        OwnRow own = rows.of(studentNumber).orElse(null);
        if (own == null) {
            return new Outcome.NotAsked();
        }
        if (!own.window().isOpen()) {
            return new Outcome.NotNow(own.window());
        }
        ChecklistColumn column = ChecklistColumn.ofField(field).orElse(null);
        if (column == null) {
            return new Outcome.Refused("请选择要更正的项目。");
        }
        if (remark.strip().length() > LONGEST_REMARK) {
            return new Outcome.Refused("备注最多 " + LONGEST_REMARK + " 个字。");
        }
        return switch (RightValue.read(
                column, rightValue, students.find(studentNumber).orElseThrow())) {
            case Parsed.Rejected<String> refused ->
                new Outcome.Refused(refused.rejection().messageZh());
            case Parsed.Accepted<String> accepted -> entered(own, column, accepted.value(), remark.strip());
        };
    }

    private Outcome entered(OwnRow own, ChecklistColumn column, String rightValue, String remark) {
        String campaignId = own.campaign().campaignId();
        String student = own.row().studentNumber();
        Instant now = clock.instant();
        if (!corrections.enter(campaignId, own.row(), column, rightValue, remark, now)) {
            return new Outcome.Refused("刚才已保存过这一项，请核对列表后再改。");
        }
        signatures.makeStale(campaignId, List.of(student), "更正栏有改动", now);
        progress.undone(campaignId, List.of(student), Stage.SIGNED);
        LOG.info(
                "checklist.correction-entered campaign={} student={} field={}",
                campaignId,
                student,
                column.field().key());
        return new Outcome.Entered();
    }
}
