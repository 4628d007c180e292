package org.xueji.platform.job;

/// A kind of long work; a bean of this type is found by its kind, also after a restart.
public interface JobWork {
    /// The stable name of this kind, for example `campus.roster.dry-run`.
    String kind();

    /// Does the work. Must be safe to run again from the start: a restart may have cut it.
    ///
    /// Throw [JobRefused] for an end that the person can mend.
    void run(JobRun run) throws Exception;
}
