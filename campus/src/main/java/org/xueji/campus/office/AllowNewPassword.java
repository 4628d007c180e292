package org.xueji.campus.office;

import org.springframework.stereotype.Component;
import org.xueji.campus.Campus;
import org.xueji.campus.CampusTransaction;
import org.xueji.platform.Door;
import org.xueji.platform.audit.Audit;
import org.xueji.platform.signin.Credentials;
import org.xueji.platform.signin.Sessions;
import org.xueji.platform.signin.TryBudget;

/// Lets a student who forgot the password prove identity again (允许重设密码), after showing the ID card at a desk.
///
/// Staff never see or choose the password.
@Component
class AllowNewPassword {
    private final StudentPersonTable students;
    private final TryBudget tries;
    private final Credentials credentials;
    private final Sessions sessions;
    private final Audit audit;

    AllowNewPassword(
            StudentPersonTable students,
            @Campus TryBudget tries,
            @Campus Credentials credentials,
            @Campus Sessions sessions,
            @Campus Audit audit) {
        this.students = students;
        this.tries = tries;
        this.credentials = credentials;
        this.sessions = sessions;
        this.audit = audit;
    }

    /// Forgets the password, ends every session and gives the tries of the day back; false outside the scope.
    @CampusTransaction
    public boolean allow(String studentNumber, Staff actor) {
        if (!students.inScope(studentNumber, actor.scope())) {
            return false;
        }
        credentials.forget(Door.CAMPUS, studentNumber);
        sessions.endOthers(Door.CAMPUS, studentNumber, "");
        tries.forgive(Door.CAMPUS, FirstSignIn.TRIES, studentNumber);
        audit.note(actor.subject(), "student.password-forgotten", "student " + studentNumber, "done", "");
        return true;
    }
}
