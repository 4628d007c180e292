package org.xueji.campus.roster;

import org.springframework.stereotype.Component;
import org.xueji.campus.Campus;
import org.xueji.campus.CampusTransaction;
import org.xueji.campus.office.Scope;
import org.xueji.campus.office.Staff;
import org.xueji.platform.audit.Audit;

/// Shows a whole document number (查看完整证件号码), one record at a time, with a purpose, noted.
@Component
class RevealDocument {
    private static final int SHORTEST = 4;
    private static final int LONGEST = 200;

    /// What came of it.
    sealed interface Outcome {
        /// The number, to be shown once.
        record Revealed(String number) implements Outcome {
            @Override
            public String toString() {
                return "Revealed[secret]";
            }
        }

        /// No purpose, or too short or long to mean anything.
        record PurposeMissing() implements Outcome {}

        /// There is no such student within the scope.
        record NotFound() implements Outcome {}
    }

    private final Students students;
    private final Audit audit;

    RevealDocument(Students students, @Campus Audit audit) {
        this.students = students;
        this.audit = audit;
    }

    /// For staff, within their scope.
    @CampusTransaction
    public Outcome reveal(String studentNumber, String purpose, Staff staff) {
        String reason = purpose.strip();
        Student student = students.find(studentNumber, staff.scope()).orElse(null);
        if (student == null) {
            return new Outcome.NotFound();
        }
        if (reason.length() < SHORTEST || reason.length() > LONGEST) {
            return new Outcome.PurposeMissing();
        }
        return shown(student, staff.subject(), reason);
    }

    /// For the student, the own number.
    @CampusTransaction
    public Outcome revealOwn(String studentNumber) {
        Student student = students.find(studentNumber, Scope.school()).orElse(null);
        return student == null ? new Outcome.NotFound() : shown(student, studentNumber, "本人查看");
    }

    private Outcome shown(Student student, String actor, String purpose) {
        audit.note(actor, "student.number-revealed", "student " + student.studentNumber(), "done", purpose);
        return new Outcome.Revealed(student.document().canonical());
    }
}
