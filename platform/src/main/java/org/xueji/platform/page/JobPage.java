package org.xueji.platform.page;

import org.xueji.platform.job.Job;

/// One piece of long work (任务详情).
public record JobPage(Frame frame, String path, Job job) {
    /// Where it stands, in a word with a colour.
    public StatusBadge status() {
        return status(job.state());
    }

    static StatusBadge status(Job.State state) {
        return switch (state) {
            case WAITING -> new StatusBadge("排队中", "secondary");
            case RUNNING -> new StatusBadge("进行中", "blue");
            case DONE -> new StatusBadge("已完成", "green");
            case FAILED -> new StatusBadge("未完成", "red");
        };
    }
}
