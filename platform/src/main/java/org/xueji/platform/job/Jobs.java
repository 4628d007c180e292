package org.xueji.platform.job;

import java.security.SecureRandom;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.xueji.platform.Door;

/// Starts long work in the transaction that asks for it and runs it in the background, two at a time.
///
/// Work that a restart cut begins again; its owner finds it in the list of jobs.
public final class Jobs implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Jobs.class);

    private final JobTable table;
    private final Map<String, JobWork> works;
    private final ExecutorService threads =
            Executors.newFixedThreadPool(2, Thread.ofPlatform().name("job-", 1).factory());
    private final Semaphore free = new Semaphore(2);
    private final Set<String> running = ConcurrentHashMap.newKeySet();
    private final Map<String, CompletableFuture<Void>> awaited = new ConcurrentHashMap<>();
    private final SecureRandom random = new SecureRandom();
    private boolean requeued;

    /// One for each side, over that side's connection, with the kinds of work that side knows.
    public Jobs(JdbcClient jdbc, List<JobWork> works) {
        this.table = new JobTable(jdbc);
        this.works = works.stream().collect(Collectors.toMap(JobWork::kind, Function.identity()));
    }

    /// Asks for work; it begins within a second after the transaction has ended.
    ///
    /// @param payload whatever the work needs to begin, and to begin again
    /// @return the job's key
    public String start(Door door, String owner, String kind, String titleZh, String payload) {
        if (!works.containsKey(kind)) {
            throw new IllegalArgumentException("no work of kind " + kind);
        }
        byte[] id = new byte[16];
        random.nextBytes(id);
        String jobId = HexFormat.of().formatHex(id);
        table.insert(jobId, door, owner, kind, titleZh, payload);
        return jobId;
    }

    /// The owner's job.
    public Optional<Job> find(Door door, String owner, String jobId) {
        return table.find(door, owner, jobId);
    }

    /// Waits for the end of the owner's job; for commands, whose own process runs it.
    ///
    /// @throws TimeoutException when it has not ended by then
    public Job await(Door door, String owner, String jobId, Duration patience)
            throws InterruptedException, TimeoutException {
        CompletableFuture<Void> end = awaited.computeIfAbsent(jobId, unused -> new CompletableFuture<>());
        try {
            // Looked up after the end can be told, so that one that came before is not missed.
            if (!table.find(door, owner, jobId).map(Job::finished).orElseThrow()) {
                end.get(patience.toMillis(), TimeUnit.MILLISECONDS);
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException("the end of a job tells nothing but itself", e);
        } finally {
            awaited.remove(jobId);
        }
        return table.find(door, owner, jobId).orElseThrow();
    }

    /// The owner's latest 100 jobs.
    public List<Job> latest(Door door, String owner) {
        return table.latest(door, owner);
    }

    /// Takes waiting work; called again and again.
    @Scheduled(fixedDelay = 300)
    public void take() {
        if (works.isEmpty()) {
            return;
        }
        List<String> kinds = List.copyOf(works.keySet());
        if (!requeued) {
            int cut = table.requeueCut(kinds);
            requeued = true;
            if (cut > 0) {
                LOG.info("jobs begun again after a restart: {}", cut);
            }
        }
        while (free.tryAcquire()) {
            Optional<JobTable.Claimed> claimed = table.claim(kinds);
            if (claimed.isEmpty()) {
                free.release();
                return;
            }
            running.add(claimed.get().jobId());
            threads.submit(() -> run(claimed.get()));
        }
    }

    /// Says for all running work that it is alive.
    @Scheduled(fixedDelay = 15_000)
    public void heartbeat() {
        if (!running.isEmpty()) {
            table.heartbeat(List.copyOf(running));
        }
    }

    private void run(JobTable.Claimed claimed) {
        JobWork work = Objects.requireNonNull(works.get(claimed.kind()));
        try {
            work.run(new JobRun(table, claimed.jobId(), claimed.owner(), claimed.payload()));
            table.finish(claimed.jobId(), Job.State.DONE, "");
        } catch (JobRefused e) {
            table.finish(claimed.jobId(), Job.State.FAILED, String.valueOf(e.getMessage()));
        } catch (Exception e) {
            LOG.error("job {} of kind {} failed", claimed.jobId(), claimed.kind(), e);
            table.finish(claimed.jobId(), Job.State.FAILED, "系统出错，任务没有完成。请稍后重试；仍不行请把任务编号告诉管理员：" + claimed.jobId());
        } finally {
            running.remove(claimed.jobId());
            free.release();
            Optional.ofNullable(awaited.get(claimed.jobId())).ifPresent(end -> end.complete(null));
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
