package org.xueji.campus.office;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.xueji.campus.Campus;
import org.xueji.campus.CampusTransaction;
import org.xueji.platform.audit.Audit;

/// Appoints the monitor of a class (任命班长), by whoever has the class in scope.
@Component
public class AppointMonitor {
    private final StudentPersonTable students;
    private final Audit audit;

    AppointMonitor(StudentPersonTable students, @Campus Audit audit) {
        this.students = students;
        this.audit = audit;
    }

    /// Appoints a student of the class, or nobody; false when the class is outside the scope or the student is not
    /// in it.
    @CampusTransaction
    public boolean appoint(String classCode, @Nullable String studentNumber, Staff actor) {
        if (!students.appointMonitor(classCode, studentNumber, actor.scope())) {
            return false;
        }
        audit.note(
                actor.subject(),
                "class.monitor-appointed",
                "class " + classCode,
                "done",
                studentNumber == null ? "nobody" : studentNumber);
        return true;
    }
}
