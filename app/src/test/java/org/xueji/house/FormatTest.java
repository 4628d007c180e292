package org.xueji.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The formatter as the build runs it: Maven itself, with the build's own settings, on one file.
@DisplayName("The formatter")
class FormatTest {
    private static final Path POM = Path.of("../pom.xml");

    @TempDir
    private Path folder;

    @Test
    @DisplayName("stops the build at a planted file, and lets it pass once it is formatted")
    void planted() throws Exception {
        String pom = Files.readString(POM);
        Files.writeString(folder.resolve("pom.xml"), pom.replaceAll("(?s)<modules>.*?</modules>", ""));
        Path source =
                Files.createDirectories(folder.resolve("src/main/java/planted")).resolve("Planted.java");
        Files.writeString(source, "package planted;\nimport java.util.List;\nclass Planted{int one( ){return 1;}}\n");

        assertThat(build()).contains("BUILD FAILURE").contains("Planted.java").contains("format violations");

        Files.writeString(
                source, "package planted;\n\nclass Planted {\n    int one() {\n        return 1;\n    }\n}\n");
        assertThat(build()).contains("BUILD SUCCESS");
    }

    private String build() throws IOException, InterruptedException {
        Process maven = new ProcessBuilder("mvn", "-B", "-Pchecks", "validate")
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(maven.getInputStream().readAllBytes());
        maven.waitFor();
        return said;
    }
}
