package org.xueji.campus.office;

import java.util.Objects;
import org.springframework.stereotype.Component;
import org.xueji.campus.Campus;
import org.xueji.platform.signin.Session;
import org.xueji.platform.signin.Sessions;
import org.xueji.platform.signin.Visit;

/// Changes a half-open session for a complete one under a new token, so that a token seen before is worth nothing.
@Component
class StaffEntry {
    private final Sessions sessions;

    StaffEntry(@Campus Sessions sessions) {
        this.sessions = sessions;
    }

    String complete(Staff staff, Visit visit) {
        Session half = Objects.requireNonNull(visit.entered()).session();
        String token = sessions.open(staff, half.userAgent(), half.address());
        sessions.secondFactorGiven(token);
        sessions.end(visit.token());
        return token;
    }
}
