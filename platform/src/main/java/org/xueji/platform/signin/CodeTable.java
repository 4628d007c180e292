package org.xueji.platform.signin;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.xueji.platform.Door;

/// `platform.challenge` and `platform.address_budget`: issued codes and what each address has used of its budget.
final class CodeTable {
    record Budget(
            int sentLastHour,
            int sentLastDay,
            @Nullable Instant lastSent,
            @Nullable Instant blockedUntil) {}

    record Issued(byte[] codeHash, int tries) {}

    private final JdbcClient jdbc;

    CodeTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Takes one sending from the address's budget (1 a minute, 5 an hour, 10 a day); false when none is left.
    boolean reserveSending(byte[] addressIndex) {
        return jdbc.sql("""
                                INSERT INTO platform.address_budget AS budget (address_index, sent_at)
                                VALUES (:address, ARRAY[clock_timestamp()])
                                ON CONFLICT (address_index) DO UPDATE
                                   SET sent_at = array(SELECT sent FROM unnest(budget.sent_at) AS sent
                                                        WHERE sent > clock_timestamp() - interval '24 hours')
                                                 || clock_timestamp(),
                                       blocked_until = CASE
                                         WHEN (SELECT count(*) FROM unnest(budget.sent_at) AS sent
                                                WHERE sent > clock_timestamp() - interval '24 hours') >= 9
                                         THEN clock_timestamp() + interval '24 hours' END
                                 WHERE (budget.blocked_until IS NULL OR budget.blocked_until <= clock_timestamp())
                                   AND NOT EXISTS (SELECT 1 FROM unnest(budget.sent_at) AS sent
                                                    WHERE sent > clock_timestamp() - interval '1 minute')
                                   AND (SELECT count(*) FROM unnest(budget.sent_at) AS sent
                                         WHERE sent > clock_timestamp() - interval '1 hour') < 5
                                RETURNING 1
                                """)
                .param("address", addressIndex)
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    Optional<Budget> budget(byte[] addressIndex) {
        return jdbc.sql("""
                        SELECT (SELECT count(*) FROM unnest(sent_at) AS sent
                                 WHERE sent > clock_timestamp() - interval '1 hour')::int AS last_hour,
                               (SELECT count(*) FROM unnest(sent_at) AS sent
                                 WHERE sent > clock_timestamp() - interval '24 hours')::int AS last_day,
                               (SELECT max(sent) FROM unnest(sent_at) AS sent) AS last_sent,
                               blocked_until
                          FROM platform.address_budget
                         WHERE address_index = :address
                        """)
                .param("address", addressIndex)
                .query((row, n) -> new Budget(
                        row.getInt("last_hour"),
                        row.getInt("last_day"),
                        instant(row.getObject("last_sent", OffsetDateTime.class)),
                        instant(row.getObject("blocked_until", OffsetDateTime.class))))
                .optional();
    }

    /// Keeps a new code and kills the older ones of the same purpose, person and address.
    void issue(
            String challengeId,
            Door door,
            CodePurpose purpose,
            String subject,
            byte[] addressIndex,
            byte[] sessionHash,
            byte[] codeHash) {
        jdbc.sql("""
                        WITH older AS (
                          UPDATE platform.challenge SET expires_at = clock_timestamp()
                           WHERE address_index = :address AND purpose = :purpose AND door = :door
                             AND subject = :subject AND used_at IS NULL AND expires_at > clock_timestamp()
                        )
                        INSERT INTO platform.challenge (challenge_id, door, purpose, subject, address_index,
                                                        session_hash, code_hash, expires_at)
                        VALUES (:id, :door, :purpose, :subject, :address, :session, :code,
                                clock_timestamp() + make_interval(secs => :life))
                        """)
                .param("id", challengeId)
                .param("door", door.name())
                .param("purpose", purpose.name())
                .param("subject", subject)
                .param("address", addressIndex)
                .param("session", sessionHash)
                .param("code", codeHash)
                .param("life", (double) purpose.life().toSeconds())
                .update();
    }

    /// Takes one try from the address's budget (10 a day over all purposes); false when none is left.
    boolean reserveTry(byte[] addressIndex) {
        return jdbc.sql("""
                                INSERT INTO platform.address_budget AS budget (address_index, tried_at)
                                VALUES (:address, ARRAY[clock_timestamp()])
                                ON CONFLICT (address_index) DO UPDATE
                                   SET tried_at = array(SELECT tried FROM unnest(budget.tried_at) AS tried
                                                         WHERE tried > clock_timestamp() - interval '24 hours')
                                                  || clock_timestamp()
                                 WHERE (SELECT count(*) FROM unnest(budget.tried_at) AS tried
                                         WHERE tried > clock_timestamp() - interval '24 hours') < 10
                                RETURNING 1
                                """)
                .param("address", addressIndex)
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    /// Counts a try of the newest living code before it is compared; empty when none lives or five tries are gone.
    Optional<byte[]> countTry(Door door, CodePurpose purpose, String subject, byte[] addressIndex, byte[] sessionHash) {
        return jdbc.sql("""
                        UPDATE platform.challenge SET tries = tries + 1
                         WHERE challenge_id = (
                                 SELECT challenge_id FROM platform.challenge
                                  WHERE address_index = :address AND purpose = :purpose AND door = :door
                                    AND subject = :subject AND session_hash = :session
                                    AND used_at IS NULL AND expires_at > clock_timestamp()
                                  ORDER BY issued_at DESC LIMIT 1)
                           AND used_at IS NULL AND tries < 5 AND expires_at > clock_timestamp()
                        RETURNING code_hash
                        """)
                .param("address", addressIndex)
                .param("purpose", purpose.name())
                .param("door", door.name())
                .param("subject", subject)
                .param("session", sessionHash)
                .query((row, n) -> row.getBytes("code_hash"))
                .optional();
    }

    /// Uses the code up; false when somebody else was quicker.
    boolean use(byte[] codeHash) {
        return jdbc.sql("""
                                UPDATE platform.challenge SET used_at = clock_timestamp()
                                 WHERE code_hash = :code AND used_at IS NULL AND expires_at > clock_timestamp()
                                """).param("code", codeHash).update() == 1;
    }

    /// A right code gives its tries back, so that honest people never meet the limit.
    void forgiveTries(byte[] addressIndex) {
        jdbc.sql("UPDATE platform.address_budget SET tried_at = '{}' WHERE address_index = :address")
                .param("address", addressIndex)
                .update();
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
        return time == null ? null : time.withOffsetSameInstant(ZoneOffset.UTC).toInstant();
    }
}
