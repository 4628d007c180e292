package org.xueji.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The statements")
class SourceTest {
    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

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
        plant("campus", "SELECT name\n  FROM registry.study_record");

        assertThat(SourceRules.namingOtherSchema(planted, "campus", "registry")).containsExactly("PlantedTable.java");
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
        Files.writeString(folder.resolve("PlantedTable.java"), "String sql = \"\"\"\n" + statement + "\n\"\"\";\n");
    }
}
