package org.xueji.platform.page;

import java.util.concurrent.CountDownLatch;
import org.xueji.platform.job.JobRefused;
import org.xueji.platform.job.JobRun;
import org.xueji.platform.job.JobWork;

/// Work that is half done until somebody lets it end.
final class TestWork implements JobWork {
    static volatile CountDownLatch end = new CountDownLatch(1);

    @Override
    public String kind() {
        return "campus.test";
    }

    @Override
    public void run(JobRun run) throws Exception {
        run.progress(5, 10, "第 5 页");
        end.await();
        if (run.payload().equals("bad")) {
            throw new JobRefused("文件里没有学生，请重新选择。");
        }
        run.resultAt("/campus/try");
    }
}
