package org.xueji.registry.account;

import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.xueji.registry.Registry;

/// `registry.spent_puzzle`: puzzles that were handed in.
@Component
class PuzzleTable {
    private final JdbcClient jdbc;

    PuzzleTable(@Registry JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Spends a puzzle; false when it was spent before.
    boolean spend(byte[] puzzleHash, Instant expiresAt) {
        return jdbc.sql("""
                                INSERT INTO registry.spent_puzzle (puzzle_hash, expires_at) VALUES (:puzzle, :expires)
                                ON CONFLICT (puzzle_hash) DO NOTHING
                                """)
                        .param("puzzle", puzzleHash)
                        .param("expires", expiresAt.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    void forgetExpired(Instant now) {
        jdbc.sql("DELETE FROM registry.spent_puzzle WHERE expires_at <= :now")
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }
}
