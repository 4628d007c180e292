package org.xueji.platform.signin;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.xueji.platform.Door;

/// `platform.credential`: one row for each person who can sign in at a door.
final class CredentialTable {
    record Attempt(String passwordHash, int failures) {}

    record State(boolean disabled, @Nullable Instant retryAt, int failures, boolean hasTotp) {}

    record TotpState(byte @Nullable [] secret, long lastStep) {}

    private final JdbcClient jdbc;

    CredentialTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Counts an attempt before anything is verified; empty when the person is unknown, waiting, stopped or disabled.
    Optional<Attempt> countAttempt(Door door, String subject) {
        return jdbc.sql("""
                        UPDATE platform.credential
                           SET failures = failures + 1,
                               retry_at = CASE WHEN failures + 1 >= 5
                                               THEN now() + least(interval '15 minutes',
                                                                  interval '30 seconds' * power(2, least(failures - 4, 10)))
                                               ELSE retry_at END
                         WHERE door = :door AND subject = :subject
                           AND failures < 100 AND disabled_at IS NULL
                           AND (retry_at IS NULL OR retry_at <= now())
                        RETURNING password_hash, failures
                        """)
                .param("door", door.name())
                .param("subject", subject)
                .query((row, n) -> new Attempt(row.getString("password_hash"), row.getInt("failures")))
                .optional();
    }

    void clearFailures(Door door, String subject) {
        jdbc.sql("""
                        UPDATE platform.credential SET failures = 0, retry_at = NULL
                         WHERE door = :door AND subject = :subject
                        """).param("door", door.name()).param("subject", subject).update();
    }

    Optional<State> state(Door door, String subject) {
        return jdbc.sql("""
                        SELECT disabled_at IS NOT NULL AS disabled, retry_at, failures,
                               totp_secret IS NOT NULL AS has_totp
                          FROM platform.credential
                         WHERE door = :door AND subject = :subject
                        """)
                .param("door", door.name())
                .param("subject", subject)
                .query((row, n) -> {
                    OffsetDateTime retryAt = row.getObject("retry_at", OffsetDateTime.class);
                    return new State(
                            row.getBoolean("disabled"),
                            retryAt == null ? null : retryAt.toInstant(),
                            row.getInt("failures"),
                            row.getBoolean("has_totp"));
                })
                .optional();
    }

    /// Sets the first password; false when the person has one already.
    boolean insert(Door door, String subject, String passwordHash) {
        return jdbc.sql("""
                                INSERT INTO platform.credential (door, subject, password_hash)
                                VALUES (:door, :subject, :hash)
                                ON CONFLICT (door, subject) DO NOTHING
                                """)
                        .param("door", door.name())
                        .param("subject", subject)
                        .param("hash", passwordHash)
                        .update()
                == 1;
    }

    void insertAll(Door door, List<String> subjects, String passwordHash) {
        jdbc.sql("""
                        INSERT INTO platform.credential (door, subject, password_hash)
                        SELECT :door, unnest(:subjects::text[]), :hash
                        ON CONFLICT (door, subject) DO NOTHING
                        """)
                .param("door", door.name())
                .param("subjects", subjects.toArray(String[]::new))
                .param("hash", passwordHash)
                .update();
    }

    boolean changePassword(Door door, String subject, String passwordHash) {
        return jdbc.sql("""
                                UPDATE platform.credential
                                   SET password_hash = :hash, changed_at = now(), failures = 0, retry_at = NULL
                                 WHERE door = :door AND subject = :subject
                                """)
                        .param("door", door.name())
                        .param("subject", subject)
                        .param("hash", passwordHash)
                        .update()
                == 1;
    }

    void delete(Door door, String subject) {
        jdbc.sql("DELETE FROM platform.credential WHERE door = :door AND subject = :subject")
                .param("door", door.name())
                .param("subject", subject)
                .update();
    }

    void deleteAll(Door door, List<String> subjects) {
        jdbc.sql("DELETE FROM platform.credential WHERE door = :door AND subject = ANY (:subjects::text[])")
                .param("door", door.name())
                .param("subjects", subjects.toArray(String[]::new))
                .update();
    }

    Optional<TotpState> totp(Door door, String subject) {
        return jdbc.sql("""
                        SELECT totp_secret, totp_last_step FROM platform.credential
                         WHERE door = :door AND subject = :subject
                        """)
                .param("door", door.name())
                .param("subject", subject)
                .query((row, n) -> new TotpState(row.getBytes("totp_secret"), row.getLong("totp_last_step")))
                .optional();
    }

    void setTotp(Door door, String subject, byte[] sealedSecret) {
        jdbc.sql("""
                        UPDATE platform.credential SET totp_secret = :secret, totp_last_step = 0
                         WHERE door = :door AND subject = :subject
                        """)
                .param("door", door.name())
                .param("subject", subject)
                .param("secret", sealedSecret)
                .update();
    }

    /// Uses up one time step; false when this or a later one was used before.
    boolean useStep(Door door, String subject, long step) {
        return jdbc.sql("""
                                UPDATE platform.credential SET totp_last_step = :step
                                 WHERE door = :door AND subject = :subject AND totp_last_step < :step
                                """)
                        .param("door", door.name())
                        .param("subject", subject)
                        .param("step", step)
                        .update()
                == 1;
    }

    List<String> existing(Door door, List<String> subjects) {
        return jdbc.sql("""
                        SELECT subject FROM platform.credential
                         WHERE door = :door AND subject = ANY (:subjects::text[])
                         ORDER BY subject
                         LIMIT 5
                        """)
                .param("door", door.name())
                .param("subjects", subjects.toArray(String[]::new))
                .query(String.class)
                .list();
    }
}
