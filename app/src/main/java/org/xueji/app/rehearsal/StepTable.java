package org.xueji.app.rehearsal;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// `platform.rehearsal_step`.
@Component
class StepTable {
    private final JdbcClient jdbc;

    /// @param clients one of each side that runs here; any of them reaches the table
    StepTable(List<JdbcClient> clients) {
        this.jdbc = clients.getFirst();
    }

    Map<String, Instant> done() {
        Map<String, Instant> done = new HashMap<>();
        jdbc.sql("SELECT step, done_at FROM platform.rehearsal_step").query(row -> {
            done.put(
                    row.getString("step"),
                    row.getObject("done_at", OffsetDateTime.class).toInstant());
        });
        return done;
    }

    void mark(String step, Instant at) {
        jdbc.sql("""
                        INSERT INTO platform.rehearsal_step (step, done_at) VALUES (:step, :at)
                        ON CONFLICT (step) DO NOTHING
                        """)
                .param("step", step)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }
}
