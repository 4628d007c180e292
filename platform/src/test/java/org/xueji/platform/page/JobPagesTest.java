package org.xueji.platform.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.xueji.platform.Eventually.eventually;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeoutException;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.xueji.platform.Door;
import org.xueji.platform.job.Job;
import org.xueji.platform.job.Jobs;

class JobPagesTest extends PageServerTest {
    @Autowired
    private Jobs jobs;

    @Test
    @DisplayName("X-03 long work shows how far it is, is found again in a list, and ends with a link to its result")
    void progress() throws Exception {
        TestWork.end = new CountDownLatch(1);
        String job = jobs.start(Door.CAMPUS, "1", "campus.test", "打印软件1班", "good");
        Document half = until("/campus/jobs/" + job, "进行中");
        assertThat(half.selectFirst("progress").attr("value")).isEqualTo("50");
        assertThat(half.select("[data-renew] [role=status]").text()).isEqualTo("第 5 页");
        assertThat(half.select("noscript")).isNotEmpty();
        TestWork.end.countDown();
        Document done = until("/campus/jobs/" + job, "已完成");
        assertThat(done.select("[data-renew]")).isEmpty();
        assertThat(done.select("main a.btn").attr("href")).isEqualTo("/campus/try");
        assertThat(page(get("/campus/jobs")).select("main td a").eachText()).contains("打印软件1班", "查看结果");
        comeAs("2");
        assertThat(get("/campus/jobs/" + job).statusCode()).isEqualTo(404);
        assertThat(page(get("/campus/jobs")).select("main table")).isEmpty();
    }

    @Test
    @DisplayName("X-03 work that was refused says why and what to do")
    void refused() throws Exception {
        TestWork.end = new CountDownLatch(0);
        String job = jobs.start(Door.CAMPUS, "1", "campus.test", "导入名册", "bad");
        assertThat(until("/campus/jobs/" + job, "未完成").select("[role=alert]").text())
                .isEqualTo("文件里没有学生，请重新选择。");
    }

    @Test
    @DisplayName("X-03 a command waits for the end of its job, also one that has come already, and not for ever")
    void awaited() throws Exception {
        TestWork.end = new CountDownLatch(1);
        String job = jobs.start(Door.CAMPUS, "1", "campus.test", "打印软件1班", "good");
        assertThatThrownBy(() -> jobs.await(Door.CAMPUS, "1", job, Duration.ofMillis(10)))
                .isInstanceOf(TimeoutException.class);
        try (ExecutorService command = Executors.newSingleThreadExecutor()) {
            Future<Job> waiting = command.submit(() -> jobs.await(Door.CAMPUS, "1", job, Duration.ofMinutes(1)));
            TestWork.end.countDown();
            assertThat(waiting.get().state()).isEqualTo(Job.State.DONE);
        }
        assertThat(jobs.await(Door.CAMPUS, "1", job, Duration.ZERO).finished()).isTrue();
    }

    private Document until(String path, String word) {
        return eventually(
                path + " comes to " + word,
                () -> page(get(path)),
                page -> page.select(".badge").text().equals(word)
                        && (!word.equals("进行中")
                                || !page.select("progress[value]").isEmpty()));
    }
}
