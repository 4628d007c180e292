package org.xueji.platform.page;

import gg.jte.Content;
import org.xueji.platform.job.Job;
import org.xueji.platform.templates.StaticTemplates;

/// How far long work is (进度条): renews itself every second until the work has ended, then the whole page once.
///
/// Without JavaScript it shows a link to look again.
///
/// @param label what is being done
/// @param percent 0 to 100; below 0 when nobody knows
/// @param note what is happening now
/// @param running whether more will happen
public record ProgressPart(String label, int percent, String note, boolean running) {
    private static final StaticTemplates TEMPLATES = new StaticTemplates();

    /// The progress of a job.
    public static ProgressPart of(Job job) {
        return new ProgressPart(
                job.title(), job.total() > 0 || job.finished() ? job.percent() : -1, job.note(), !job.finished());
    }

    /// The part of the page.
    public Content content() {
        return TEMPLATES.pageProgress(this);
    }
}
