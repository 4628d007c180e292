package org.xueji.platform.signin;

import org.springframework.jdbc.core.simple.JdbcClient;

/// `platform.try_budget`: the row lock serialises the count.
final class TryTable {
    private final JdbcClient jdbc;

    TryTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean take(String door, TryBudget.Purpose purpose, String subject) {
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
                .param("door", door)
                .param("purpose", purpose.name())
                .param("subject", subject)
                .param("within", (double) purpose.within().toSeconds())
                .param("tries", purpose.tries())
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    int used(String door, TryBudget.Purpose purpose, String subject) {
        return jdbc.sql("""
                        SELECT (SELECT count(*) FROM unnest(tried_at) AS tried
                                 WHERE tried > clock_timestamp() - make_interval(secs => :within))::int
                          FROM platform.try_budget
                         WHERE door = :door AND purpose = :purpose AND subject = :subject
                        """)
                .param("within", (double) purpose.within().toSeconds())
                .param("door", door)
                .param("purpose", purpose.name())
                .param("subject", subject)
                .query(Integer.class)
                .optional()
                .orElse(0);
    }

    void giveBack(String door, String purpose, String subject) {
        jdbc.sql("""
                        UPDATE platform.try_budget SET tried_at = tried_at[1:cardinality(tried_at) - 1]
                         WHERE door = :door AND purpose = :purpose AND subject = :subject
                        """)
                .param("door", door)
                .param("purpose", purpose)
                .param("subject", subject)
                .update();
    }

    void forgetOld(String door) {
        jdbc.sql("""
                        DELETE FROM platform.try_budget
                         WHERE door = :door
                           AND NOT EXISTS (SELECT 1 FROM unnest(tried_at) AS tried
                                            WHERE tried > clock_timestamp() - interval '24 hours')
                        """).param("door", door).update();
    }

    void forgive(String door, String purpose, String subject) {
        jdbc.sql("DELETE FROM platform.try_budget WHERE door = :door AND purpose = :purpose AND subject = :subject")
                .param("door", door)
                .param("purpose", purpose)
                .param("subject", subject)
                .update();
    }
}
