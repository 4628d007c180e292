package org.xueji.registry.office;

import java.time.Clock;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.xueji.platform.signin.Allowed;
import org.xueji.platform.signin.SecondFactorEntry;
import org.xueji.platform.signin.SecondFactorPages;
import org.xueji.platform.signin.SessionCookies;
import org.xueji.registry.Registry;

/// The second factor of officers.
@Controller
@RequestMapping("/supervision/second-factor")
@Allowed(Allowed.FIRST_FACTOR)
class SecondFactorController extends SecondFactorPages {
    SecondFactorController(@Registry SecondFactorEntry entry, SessionCookies cookies, Clock clock) {
        super(entry, cookies, clock, "学籍管理平台");
    }
}
