package org.xueji.platform.signin;

import java.time.Duration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.xueji.platform.Door;

/// Tries that are taken from a budget before anything is compared (尝试次数).
public final class TryBudget {
    /// What is tried, how often within what time.
    ///
    /// @param name stable, upper case
    public record Purpose(String name, int tries, Duration within) {
        /// Codes of the authenticator: ten in a quarter of an hour.
        public static final Purpose SECOND_FACTOR = new Purpose("SECOND_FACTOR", 10, Duration.ofMinutes(15));
    }

    private final TryTable table;

    /// One for each side, over that side's connection.
    public TryBudget(JdbcClient jdbc) {
        this.table = new TryTable(jdbc);
    }

    /// Takes one try; false when none is left. Commits with its own statement, so a failing deed gives nothing back.
    public boolean take(Door door, Purpose purpose, String subject) {
        return table.take(door.name(), purpose, subject);
    }

    /// How many tries are left now, to be shown to the person.
    public int left(Door door, Purpose purpose, String subject) {
        return Math.max(0, purpose.tries() - table.used(door.name(), purpose, subject));
    }

    /// Gives the latest try back, because nothing could be compared.
    public void giveBack(Door door, Purpose purpose, String subject) {
        table.giveBack(door.name(), purpose.name(), subject);
    }

    /// Forgets whoever has not tried anything at a door for a day.
    public void forgetOld(Door door) {
        table.forgetOld(door.name());
    }

    /// Gives the whole budget back after a success.
    public void forgive(Door door, Purpose purpose, String subject) {
        table.forgive(door.name(), purpose.name(), subject);
    }
}
