package org.xueji.platform.signin;

import java.time.Duration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.xueji.platform.Door;

/// Tries that are taken from a budget before anything is compared (尝试次数); `platform.try_budget`.
public final class TryBudget {
    /// What is tried, how often within what time.
    ///
    /// @param name stable, upper case
    public record Purpose(String name, int tries, Duration within) {
        /// Codes of the authenticator: ten in a quarter of an hour.
        public static final Purpose SECOND_FACTOR = new Purpose("SECOND_FACTOR", 10, Duration.ofMinutes(15));
    }

    private final JdbcClient jdbc;

    /// One for each side, over that side's connection.
    public TryBudget(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Takes one try; false when none is left. Commits with its own statement, so a failing deed gives nothing back.
    public boolean take(Door door, Purpose purpose, String subject) {
        return jdbc.sql("""
                                INSERT INTO platform.try_budget AS budget (door, purpose, subject, tried_at)
                                VALUES (:door, :purpose, :subject, ARRAY[clock_timestamp()])
                                ON CONFLICT (door, purpose, subject) DO UPDATE
                                   SET tried_at = array(SELECT tried FROM unnest(budget.tried_at) AS tried
                                                         WHERE tried > clock_timestamp() - make_interval(secs => :within))
                                                  || clock_timestamp()
                                 WHERE (SELECT count(*) FROM unnest(budget.tried_at) AS tried
                                         WHERE tried > clock_timestamp() - make_interval(secs => :within)) < :tries
                                RETURNING 1
                                """)
                .param("door", door.name())
                .param("purpose", purpose.name())
                .param("subject", subject)
                .param("within", (double) purpose.within().toSeconds())
                .param("tries", purpose.tries())
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    /// Gives the whole budget back after a success.
    public void forgive(Door door, Purpose purpose, String subject) {
        jdbc.sql("DELETE FROM platform.try_budget WHERE door = :door AND purpose = :purpose AND subject = :subject")
                .param("door", door.name())
                .param("purpose", purpose.name())
                .param("subject", subject)
                .update();
    }
}
