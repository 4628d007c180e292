package org.xueji.campus.office;

import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.xueji.campus.Campus;
import org.xueji.campus.CampusTransaction;
import org.xueji.platform.Door;
import org.xueji.platform.audit.Audit;
import org.xueji.platform.signin.SecondFactor;
import org.xueji.platform.signin.Visit;

/// Ties an authenticator to a member of staff (绑定动态口令) when the first code fits.
@Component
class SetUpSecondFactor {
    // 160 bits in base32, as SecondFactor draws them; the page carries the secret until the first code fits.
    private static final Pattern SECRET = Pattern.compile("[A-Z2-7]{32}");

    private final SecondFactor factor;
    private final StaffEntry entry;
    private final Audit audit;

    SetUpSecondFactor(@Campus SecondFactor factor, StaffEntry entry, @Campus Audit audit) {
        this.factor = factor;
        this.entry = entry;
        this.audit = audit;
    }

    /// Refuses whoever has an authenticator already: a password alone never replaces it.
    @CampusTransaction
    public SecondFactorOutcome setUp(Staff staff, Visit visit, String secret, String code) {
        if (factor.isSetUp(Door.CAMPUS, staff.subject())) {
            return new SecondFactorOutcome.AlreadySetUp();
        }
        if (!SECRET.matcher(secret).matches() || !factor.setUp(Door.CAMPUS, staff.subject(), secret, code)) {
            return new SecondFactorOutcome.WrongCode();
        }
        audit.note(staff.subject(), "staff.second-factor-set-up", staff.subject(), "done", "");
        return new SecondFactorOutcome.Entered(entry.complete(staff, visit));
    }
}
