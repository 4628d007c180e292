package org.xueji.platform.page;

import java.time.ZoneId;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.xueji.platform.job.Jobs;
import org.xueji.platform.signin.Allowed;

/// The pages of long work at the test's door.
@Controller
@RequestMapping("/campus/jobs")
@Allowed(Allowed.SIGNED_IN)
class TestJobController extends JobPages {
    TestJobController(Jobs jobs) {
        super(jobs, "/campus/jobs", ZoneId.of("Asia/Shanghai"));
    }
}
