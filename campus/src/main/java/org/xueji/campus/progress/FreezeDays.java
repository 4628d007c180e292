package org.xueji.campus.progress;

import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.xueji.campus.CampusTransaction;
import org.xueji.campus.University;

/// Keeps the figures of each day that has ended (日终固化), so that the trend stays what it was.
@Component
public class FreezeDays {
    private static final Logger LOG = LoggerFactory.getLogger(FreezeDays.class);

    private final DayTable table;
    private final University university;
    private final Clock clock;

    FreezeDays(DayTable table, University university, Clock clock) {
        this.table = table;
        this.university = university;
        this.clock = clock;
    }

    /// Writes every ended day that is missing; days that are there stay as they are. Looks every half hour, so that
    /// an end of a day that nobody was running at is made up for.
    ///
    /// @return how many class days were written
    @CampusTransaction
    @Scheduled(initialDelay = 1, fixedDelay = 30, timeUnit = TimeUnit.MINUTES)
    public int freeze() {
        return freeze(true);
    }

    /// The same for the days before the office opened a campaign whose first date had passed already.
    @CampusTransaction
    public int freezeFromOpening() {
        return freeze(false);
    }

    private int freeze(boolean sinceOpened) {
        LocalDate yesterday =
                clock.instant().atZone(university.zone()).toLocalDate().minusDays(1);
        int written = table.freeze(yesterday, university.zone(), sinceOpened);
        if (written > 0) {
            LOG.info("progress days frozen: {} rows", written);
        }
        return written;
    }
}
