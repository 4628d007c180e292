package org.xueji.platform.page;

import java.time.ZoneId;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.xueji.platform.job.Jobs;
import org.xueji.platform.signin.SignedInPerson;
import org.xueji.platform.signin.Visit;
import org.xueji.platform.templates.StaticTemplates;

/// The pages where people find their long work again (我的任务): the list, and one job with its progress.
///
/// A door's controller extends it at `/…/jobs` and allows whoever can start long work.
public abstract class JobPages {
    private final StaticTemplates templates = new StaticTemplates();
    private final Jobs jobs;
    private final String path;
    private final ZoneId zone;

    /// @param path where the controller stands, for example `/campus/jobs`
    protected JobPages(Jobs jobs, String path, ZoneId zone) {
        this.jobs = jobs;
        this.path = path;
        this.zone = zone;
    }

    @GetMapping
    Answer list(Visit visit, Frame frame) {
        SignedInPerson person = visit.completePerson().orElseThrow();
        return Answer.page(
                templates.pageJobs(new JobListPage(frame, path, jobs.latest(person.door(), person.subject()), zone)));
    }

    @GetMapping("/{jobId}")
    Answer one(@PathVariable String jobId, Visit visit, Frame frame) {
        SignedInPerson person = visit.completePerson().orElseThrow();
        return jobs.find(person.door(), person.subject(), jobId)
                .map(job -> Answer.page(templates.pageJob(new JobPage(frame, path, job))))
                .orElseGet(Answer::notFound);
    }
}
