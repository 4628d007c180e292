package org.xueji.campus.office;

import java.time.Clock;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.xueji.campus.Campus;
import org.xueji.campus.University;
import org.xueji.platform.signin.Allowed;
import org.xueji.platform.signin.SecondFactorEntry;
import org.xueji.platform.signin.SecondFactorPages;
import org.xueji.platform.signin.SessionCookies;

/// The second factor of the university's staff.
@Controller
@RequestMapping("/campus/second-factor")
@Allowed(Allowed.FIRST_FACTOR)
class SecondFactorController extends SecondFactorPages {
    SecondFactorController(
            @Campus SecondFactorEntry entry, SessionCookies cookies, Clock clock, University university) {
        super(entry, cookies, clock, university.name());
    }
}
