package org.xueji.platform.page;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.xueji.platform.Door;

/// Lets a form that is sent twice have one effect (防重复提交).
///
/// The first one to bring a form's key runs; the others wait and get its answer. A form that was refused may be sent
/// again. One that was cut off half-way never runs twice: who sends it again is told to look first.
public final class Submissions {
    sealed interface Claim {
        /// Nobody has sent this form yet; it may run.
        record First() implements Claim {}

        /// It was sent and has this answer.
        record Answered(String seeOther, String told) implements Claim {}

        /// It was sent and has no answer yet.
        record UnderWay() implements Claim {}
    }

    private static final Duration WAIT = Duration.ofSeconds(8);
    private static final Duration KEPT = Duration.ofHours(48);
    private static final long LONGEST_NAP_MILLIS = 400;

    private final SubmissionTable table;
    private final List<Door> doors;
    private final Clock clock;

    /// One for each side, over that side's connection.
    public Submissions(JdbcClient jdbc, List<Door> doors, Clock clock) {
        this.table = new SubmissionTable(jdbc);
        this.doors = List.copyOf(doors);
        this.clock = clock;
    }

    List<Door> doors() {
        return doors;
    }

    /// Waits a few seconds for the first one's answer before it says that it is under way.
    Claim claim(Door door, String key, String subject) {
        long until = System.nanoTime() + WAIT.toNanos();
        long nap = 50;
        while (true) {
            SubmissionTable.Found found = table.claim(door, key, subject, clock.instant());
            if (found.claimed()) {
                return new Claim.First();
            }
            if (found.subject() != null && !found.subject().equals(subject)) {
                return new Claim.UnderWay();
            }
            if (found.seeOther() != null) {
                return new Claim.Answered(found.seeOther(), Objects.requireNonNullElse(found.told(), ""));
            }
            if (System.nanoTime() > until || !slept(nap)) {
                return new Claim.UnderWay();
            }
            nap = Math.min(LONGEST_NAP_MILLIS, nap * 2);
        }
    }

    void answered(Door door, String key, String seeOther, String told) {
        table.answered(door, key, seeOther, told);
    }

    void release(Door door, String key) {
        table.release(door, key);
    }

    /// Forgets keys older than two days.
    @Scheduled(fixedDelay = 3_600_000, initialDelay = 600_000)
    public void forget() {
        table.forget(doors, clock.instant().minus(KEPT));
    }

    private static boolean slept(long millis) {
        try {
            Thread.sleep(millis);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
