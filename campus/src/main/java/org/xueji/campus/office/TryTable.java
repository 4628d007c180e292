package org.xueji.campus.office;

import java.time.Duration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.xueji.campus.Campus;

/// `campus.try_budget`: tries are taken from a budget before anything is compared.
@Component
class TryTable {
    /// What is tried, how often within what time.
    enum Purpose {
        /// Proving identity at the first sign-in: five a day.
        FIRST_SIGN_IN(5, Duration.ofHours(24)),
        /// Codes of the authenticator: ten in a quarter of an hour.
        SECOND_FACTOR(10, Duration.ofMinutes(15));

        private final int tries;
        private final Duration within;

        Purpose(int tries, Duration within) {
            this.tries = tries;
            this.within = within;
        }

        int tries() {
            return tries;
        }
    }

    private final JdbcClient jdbc;

    TryTable(@Campus JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Takes one try; false when none is left. Commits with its own statement, so a failing deed gives nothing back.
    boolean take(Purpose purpose, String subject) {
        return jdbc.sql("""
                                INSERT INTO campus.try_budget AS budget (purpose, subject, tried_at)
                                VALUES (:purpose, :subject, ARRAY[clock_timestamp()])
                                ON CONFLICT (purpose, subject) DO UPDATE
                                   SET tried_at = array(SELECT tried FROM unnest(budget.tried_at) AS tried
                                                         WHERE tried > clock_timestamp() - make_interval(secs => :within))
                                                  || clock_timestamp()
                                 WHERE (SELECT count(*) FROM unnest(budget.tried_at) AS tried
                                         WHERE tried > clock_timestamp() - make_interval(secs => :within)) < :tries
                                RETURNING 1
                                """)
                .param("purpose", purpose.name())
                .param("subject", subject)
                .param("within", (double) purpose.within.toSeconds())
                .param("tries", purpose.tries)
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    /// Gives the whole budget back after a success.
    void forgive(Purpose purpose, String subject) {
        jdbc.sql("DELETE FROM campus.try_budget WHERE purpose = :purpose AND subject = :subject")
                .param("purpose", purpose.name())
                .param("subject", subject)
                .update();
    }
}
