package org.xueji.campus.form;

import java.io.IOException;
import org.springframework.stereotype.Component;
import org.xueji.platform.job.JobRefused;
import org.xueji.platform.job.JobRun;
import org.xueji.platform.job.JobWork;

/// Printing many forms as long work (后台打印).
@Component
class BatchWork implements JobWork {
    static final String KIND = "campus.form.print";

    private final FormBatchTable batches;
    private final PrintBatch printBatch;

    BatchWork(FormBatchTable batches, PrintBatch printBatch) {
        this.batches = batches;
        this.printBatch = printBatch;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(JobRun run) throws IOException {
        FormBatch batch = batches.find(run.payload()).orElse(null);
        if (batch == null) {
            throw new JobRefused("这批打印已过期清理。请重新打印。");
        }
        run.resultAt("/campus/forms/batches/" + batch.batchId());
        if (batch.finishedAt() != null) {
            return;
        }
        try {
            printBatch.print(batch, (done, all) -> run.progress(done, all, "已排版 " + done + " / " + all + " 人"));
        } catch (FormChangedMeanwhile e) {
            throw new JobRefused("打印期间有人同时打印了同一学生的另一版。请重新打印。");
        }
    }
}
