package org.xueji.campus.comparison;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.xueji.campus.Campus;
import org.xueji.campus.CampusTransaction;
import org.xueji.campus.office.Staff;
import org.xueji.platform.audit.Audit;

/// The college or the office says that a difference is known and will be gone by a date (登记已知差异).
@Component
public class ExcuseDifference {
    private static final int SHORTEST_REASON = 2;
    private static final int LONGEST_REASON = 200;
    private static final int MOST_MONTHS = 24;

    /// What came of it.
    public sealed interface Outcome {
        /// It is excused until then.
        record Excused() implements Outcome {}

        /// The field cannot be explained by a status change, or nothing differs there.
        record NothingToExcuse() implements Outcome {}

        /// The date is past, or more than two years away.
        record DateRefused() implements Outcome {}

        /// No reason of 2 to 200 characters.
        record ReasonMissing() implements Outcome {}

        /// There is no such student within the scope, or the registry holds no record.
        record NotFound() implements Outcome {}
    }

    private final Comparisons comparisons;
    private final ExcuseTable excuses;
    private final Audit audit;
    private final Clock clock;

    ExcuseDifference(Comparisons comparisons, ExcuseTable excuses, @Campus Audit audit, Clock clock) {
        this.comparisons = comparisons;
        this.excuses = excuses;
        this.audit = audit;
        this.clock = clock;
    }

    /// Excuses a difference of one field.
    ///
    /// @param until the last day
    @CampusTransaction
    public Outcome excuse(String studentNumber, ComparedField field, LocalDate until, String reason, Staff staff) {
        StudentComparison comparison =
                comparisons.of(studentNumber, staff.scope()).orElse(null);
        if (comparison == null) {
            return new Outcome.NotFound();
        }
        Verdict verdict = comparison.findings().get(field.ordinal()).verdict();
        if (!field.excusable() || verdict.compareTo(Verdict.EXCUSED) < 0) {
            return new Outcome.NothingToExcuse();
        }
        LocalDate today = comparisons.today();
        if (until.isBefore(today) || until.isAfter(today.plusMonths(MOST_MONTHS))) {
            return new Outcome.DateRefused();
        }
        String words = reason.strip();
        if (words.length() < SHORTEST_REASON || words.length() > LONGEST_REASON) {
            return new Outcome.ReasonMissing();
        }
        excuses.write(new Excuse(studentNumber, field, until, words, staff.subject()), clock.instant());
        audit.note(
                staff.subject(), "comparison.excused", "student " + studentNumber, "done", field.label() + " " + until);
        return new Outcome.Excused();
    }
}
