package org.xueji.registry.intake;

import org.springframework.stereotype.Component;
import org.xueji.platform.job.JobRun;
import org.xueji.platform.job.JobWork;

/// The dry run as long work (后台校验).
@Component
class CheckWork implements JobWork {
    static final String KIND = "registry.intake.check";

    private final CheckUpload checkUpload;

    CheckWork(CheckUpload checkUpload) {
        this.checkUpload = checkUpload;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(JobRun run) {
        String[] which = run.payload().split(" ", 2);
        run.resultAt("/supervision/uploads/" + which[1]);
        checkUpload.check(which[0], which[1], rows -> run.progress(rows, 0, "已读 " + rows + " 行"));
    }
}
