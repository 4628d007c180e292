package org.xueji.platform.page;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.xueji.platform.job.Job;

/// Somebody's long work, latest first (我的任务).
public record JobListPage(Frame frame, String path, List<Job> jobs, ZoneId zone) {
    /// Copies the jobs.
    public JobListPage {
        jobs = List.copyOf(jobs);
    }

    /// A time as it is shown.
    public String time(Instant at) {
        return DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(zone).format(at);
    }

    /// Where a job stands, in a word with a colour.
    public StatusBadge status(Job job) {
        return JobPage.status(job.state());
    }
}
