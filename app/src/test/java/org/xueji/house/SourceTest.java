package org.xueji.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xueji.platform.database.RolePasswords;
import org.xueji.platform.database.TestDatabase;

@DisplayName("The statements")
class SourceTest {
    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

    private static final Map<String, String> GROUPS =
            SchemaRules.groups(TestDatabase.fresh().jdbc(RolePasswords.OWNER));

    @TempDir
    private Path planted;

    @Test
    @DisplayName("name only the own schema")
    void nameOnlyTheOwnSchema() {
        assertThat(SourceRules.namingOtherSchema(ROOT, "campus", "registry")).isEmpty();
        assertThat(SourceRules.namingOtherSchema(ROOT, "registry", "campus")).isEmpty();
    }

    @Test
    @DisplayName("name only the own schema, and a planted violation is found")
    void namingTheOtherSchemaIsFound() throws IOException {
        for (String statement : List.of(
                "SELECT name\n  FROM registry.study_record",
                "SELECT student.name\n  FROM campus.student, registry.study_record AS record",
                "SELECT registry.name_of(:id)",
                "WITH gone AS (DELETE FROM ONLY registry.notice RETURNING 1) SELECT count(*) FROM gone")) {
            plant("campus", statement);

            assertThat(SourceRules.namingOtherSchema(planted, "campus", "registry"))
                    .as(statement)
                    .containsExactly("PlantedTable.java");
        }
        plant("campus", "SELECT name FROM campus.student");
        assertThat(SourceRules.namingOtherSchema(planted, "campus", "registry")).isEmpty();
    }

    @Test
    @DisplayName("on a spread table name the column it is spread by, so that one server can answer")
    void askOneServer() {
        assertThat(SourceRules.askingEveryServer(ROOT, GROUPS)).isEmpty();
        assertThat(GROUPS).containsEntry("study_record", "institution").containsEntry("person_record", "person");
    }

    @Test
    @DisplayName("ask one server, and a planted violation is found")
    void askingEveryServerIsFound() throws IOException {
        plant("registry", "SELECT name FROM registry.study_record WHERE record_id = :id");

        assertThat(SourceRules.askingEveryServer(planted, GROUPS))
                .singleElement()
                .asString()
                .contains("record_id = :id");
    }

    @Test
    @DisplayName("never move a row to another server by changing what its table is spread by")
    void neverMoveRows() {
        assertThat(SourceRules.movingRows(ROOT)).isEmpty();
    }

    @Test
    @DisplayName("never move a row, and a planted violation is found")
    void movingRowsIsFound() throws IOException {
        plant("registry", "UPDATE registry.study_record SET name = :name, institution_code = :other");

        assertThat(SourceRules.movingRows(planted)).containsExactly("PlantedTable.java");
    }

    @Test
    @DisplayName("leave isolation levels and session settings alone")
    void leaveSettingsAlone() {
        assertThat(SourceRules.handMadeSettings(ROOT)).isEmpty();
    }

    @Test
    @DisplayName("leave settings alone, and a planted violation is found")
    void handMadeSettingsAreFound() throws IOException {
        Files.createDirectories(planted.resolve("campus/src/main"));
        plant("registry", "SET LOCAL xueji.tenant = '1'");

        assertThat(SourceRules.handMadeSettings(planted)).containsExactly("PlantedTable.java");
    }

    private void plant(String side, String statement) throws IOException {
        Path folder = Files.createDirectories(planted.resolve(side + "/src/main"));
        Files.writeString(
                folder.resolve("PlantedTable.java"), "jdbc.sql(\"\"\"\n" + statement + "\n\"\"\").query();\n");
    }
}
