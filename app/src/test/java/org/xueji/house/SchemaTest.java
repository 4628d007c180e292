package org.xueji.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.BadSqlGrammarException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.xueji.platform.database.RolePasswords;
import org.xueji.platform.database.TestDatabase;

@DisplayName("The tables")
class SchemaTest {
    private static final TestDatabase DATABASE = TestDatabase.fresh();

    static Stream<String> rules() {
        return SchemaRules.QUESTIONS.keySet().stream().sorted();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void everyRuleHolds(String rule) {
        assertThat(SchemaRules.broken(DATABASE.jdbc(RolePasswords.OWNER), rule)).isEmpty();
    }

    @ParameterizedTest(name = "{0}, and a planted violation is found")
    @MethodSource("rules")
    void everyRuleBites(String rule) {
        JdbcClient owner = TestDatabase.fresh().jdbc(RolePasswords.OWNER);

        SchemaRules.PLANTED.get(rule).forEach(statement -> owner.sql(statement).update());

        assertThat(SchemaRules.broken(owner, rule)).isNotEmpty();
    }

    @Test
    @DisplayName("PostgreSQL itself keeps the campus role out of the registry's tables")
    void campusCannotReadTheRegistry() {
        assertThatThrownBy(() -> DATABASE.jdbc(RolePasswords.CAMPUS)
                        .sql("SELECT count(*) FROM registry.study_record")
                        .query(Long.class)
                        .single())
                .isInstanceOf(BadSqlGrammarException.class)
                .hasStackTraceContaining("permission denied for schema registry");
    }

    @Test
    @DisplayName("PostgreSQL itself keeps the registry role out of the campus's tables")
    void registryCannotReadTheCampus() {
        assertThatThrownBy(() -> DATABASE.jdbc(RolePasswords.REGISTRY)
                        .sql("SELECT count(*) FROM campus.student")
                        .query(Long.class)
                        .single())
                .isInstanceOf(BadSqlGrammarException.class)
                .hasStackTraceContaining("permission denied for schema campus");
    }

    @Test
    @DisplayName("Neither side owns a table, so neither can change one or switch its rules off")
    void sidesOwnNothing() {
        assertThat(DATABASE.jdbc(RolePasswords.OWNER)
                        .sql("""
                                SELECT schemaname || '.' || tablename FROM pg_tables
                                 WHERE tableowner IN ('xueji_campus', 'xueji_registry')
                                """)
                        .query(String.class)
                        .list())
                .isEmpty();
    }
}
