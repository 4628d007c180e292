package org.xueji.campus.office;

import org.springframework.stereotype.Component;
import org.xueji.campus.Campus;
import org.xueji.platform.Door;
import org.xueji.platform.signin.Credentials;
import org.xueji.platform.signin.Sessions;
import org.xueji.platform.signin.SignedInPerson;

/// Changes the own password (修改密码); every other session of the person ends.
@Component
class ChangePassword {
    private final Credentials credentials;
    private final Sessions sessions;

    ChangePassword(@Campus Credentials credentials, @Campus Sessions sessions) {
        this.credentials = credentials;
        this.sessions = sessions;
    }

    /// Changes it; false when the present password is wrong or must rest after failures. Counts as an attempt.
    boolean change(SignedInPerson person, String keptToken, String present, String fresh) {
        if (!credentials.check(Door.CAMPUS, person.subject(), present)
                || !credentials.change(Door.CAMPUS, person.subject(), fresh)) {
            return false;
        }
        sessions.endOthers(Door.CAMPUS, person.subject(), keptToken);
        return true;
    }
}
