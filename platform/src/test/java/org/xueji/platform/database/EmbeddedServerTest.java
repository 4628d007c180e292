package org.xueji.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.DriverManager;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class EmbeddedServerTest {
    private static final TestDatabase DATABASE = TestDatabase.fresh();

    @Test
    @DisplayName(
            "X-05 the embedded server keeps acknowledged writes: fsync, synchronous_commit and full_page_writes are on")
    void isDurable() {
        JdbcClient jdbc = DATABASE.jdbc(RolePasswords.CAMPUS);
        for (String setting : new String[] {"fsync", "synchronous_commit", "full_page_writes"}) {
            assertThat(jdbc.sql("SELECT current_setting(:name)")
                            .param("name", setting)
                            .query(String.class)
                            .single())
                    .as(setting)
                    .isEqualTo("on");
        }
    }

    @Test
    @DisplayName("X-05 nobody on the machine gets in without a password")
    void refusesStrangers() {
        assertThatThrownBy(() -> DriverManager.getConnection(DATABASE.url(), "postgres", "postgres"))
                .hasMessageContaining("password authentication failed");
    }

    @Test
    @DisplayName("S-11 a side's role may not change or delete an audit entry")
    void auditIsAppendOnly() {
        JdbcClient jdbc = DATABASE.jdbc(RolePasswords.CAMPUS);
        assertThatThrownBy(() -> jdbc.sql("DELETE FROM platform.audit_entry").update())
                .hasStackTraceContaining("permission denied");
    }

    @Test
    @DisplayName("X-05 a side's role can make no table")
    void ownsNothing() {
        JdbcClient jdbc = DATABASE.jdbc(RolePasswords.CAMPUS);
        assertThatThrownBy(() -> jdbc.sql("CREATE TABLE platform.own (x int)").update())
                .hasStackTraceContaining("permission denied");
    }
}
