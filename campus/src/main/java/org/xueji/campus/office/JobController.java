package org.xueji.campus.office;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.xueji.campus.Campus;
import org.xueji.campus.University;
import org.xueji.platform.job.Jobs;
import org.xueji.platform.page.JobPages;
import org.xueji.platform.signin.Allowed;

/// Where people of the campus find their long work again.
@Controller
@RequestMapping("/campus/jobs")
@Allowed(Allowed.SIGNED_IN)
class JobController extends JobPages {
    JobController(@Campus Jobs jobs, University university) {
        super(jobs, "/campus/jobs", university.zone());
    }
}
