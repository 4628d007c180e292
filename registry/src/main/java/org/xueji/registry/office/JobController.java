package org.xueji.registry.office;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.xueji.platform.job.Jobs;
import org.xueji.platform.page.JobPages;
import org.xueji.platform.signin.Allowed;
import org.xueji.registry.NationalSite;
import org.xueji.registry.Registry;

/// Where officers find their long work again.
@Controller
@RequestMapping("/supervision/jobs")
@Allowed(Allowed.SIGNED_IN)
class JobController extends JobPages {
    JobController(@Registry Jobs jobs, NationalSite site) {
        super(jobs, "/supervision/jobs", site.zone());
    }
}
