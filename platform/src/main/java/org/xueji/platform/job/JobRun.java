package org.xueji.platform.job;

/// What running work sees: its payload, and how to tell where it stands.
public final class JobRun {
    private static final long BETWEEN_REPORTS_NANOS = 300_000_000L;

    private final JobTable table;
    private final String jobId;
    private final String owner;
    private final String payload;
    private long lastReport;

    JobRun(JobTable table, String jobId, String owner, String payload) {
        this.table = table;
        this.jobId = jobId;
        this.owner = owner;
        this.payload = payload;
    }

    /// The job's own key.
    public String jobId() {
        return jobId;
    }

    /// Subject of the person who asked for it.
    public String owner() {
        return owner;
    }

    /// What the asker put in.
    public String payload() {
        return payload;
    }

    /// Tells how far it is; may be called for every step, writes about three times a second.
    public void progress(long done, long total, String noteZh) {
        long now = System.nanoTime();
        if (now - lastReport < BETWEEN_REPORTS_NANOS && done < total) {
            return;
        }
        lastReport = now;
        table.progress(jobId, done, total, noteZh);
    }

    /// Says where the result can be seen.
    public void resultAt(String path) {
        table.resultAt(jobId, path);
    }
}
