package org.xueji.campus.office;

import org.springframework.stereotype.Component;
import org.xueji.campus.Campus;
import org.xueji.campus.CampusTransaction;
import org.xueji.platform.Door;
import org.xueji.platform.audit.Audit;
import org.xueji.platform.signin.SecondFactor;
import org.xueji.platform.signin.Visit;

/// Checks the code of the authenticator after the password (输入动态口令).
@Component
class GiveSecondFactor {
    private final SecondFactor factor;
    private final TryTable tries;
    private final StaffEntry entry;
    private final Audit audit;

    GiveSecondFactor(@Campus SecondFactor factor, TryTable tries, StaffEntry entry, @Campus Audit audit) {
        this.factor = factor;
        this.tries = tries;
        this.entry = entry;
        this.audit = audit;
    }

    /// Counts the try before the code is looked at.
    @CampusTransaction
    public SecondFactorOutcome give(Staff staff, Visit visit, String code) {
        String subject = staff.subject();
        if (!tries.take(TryTable.Purpose.SECOND_FACTOR, subject)) {
            return new SecondFactorOutcome.NoTriesLeft();
        }
        if (!factor.check(Door.CAMPUS, subject, code)) {
            audit.note(subject, "staff.signed-in", subject, "refused", "动态口令不正确");
            return new SecondFactorOutcome.WrongCode();
        }
        tries.forgive(TryTable.Purpose.SECOND_FACTOR, subject);
        audit.note(subject, "staff.signed-in", subject, "done", "");
        return new SecondFactorOutcome.Entered(entry.complete(staff, visit));
    }
}
