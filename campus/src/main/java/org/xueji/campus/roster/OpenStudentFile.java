package org.xueji.campus.roster;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.xueji.campus.Campus;
import org.xueji.campus.CampusTransaction;
import org.xueji.campus.office.Staff;
import org.xueji.platform.audit.Audit;

/// A member of staff opens a student's file (查阅学籍档案); the student can see who did.
@Component
class OpenStudentFile {
    private final Students students;
    private final Audit audit;

    OpenStudentFile(Students students, @Campus Audit audit) {
        this.students = students;
        this.audit = audit;
    }

    /// The student when within the person's scope; looking is noted, looking in vain is not.
    @CampusTransaction
    public Optional<Student> open(String studentNumber, Staff staff) {
        Optional<Student> found = students.find(studentNumber, staff.scope());
        found.ifPresent(student ->
                audit.note(staff.subject(), "student.viewed", "student " + student.studentNumber(), "done", ""));
        return found;
    }
}
