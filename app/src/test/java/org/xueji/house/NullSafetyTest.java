package org.xueji.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.NodeList;

@DisplayName("The compiler")
class NullSafetyTest {
    private static final Path POM = Path.of("../pom.xml");

    @TempDir
    private Path folder;

    @Test
    @DisplayName("refuses to follow what may be null, with the options of the build")
    void planted() throws Exception {
        assertThat(compile("static int length(@Nullable String text) { return text.length(); }"))
                .contains("[NullAway]");
    }

    @Test
    @DisplayName("lets the same pass once it is asked for")
    void mended() throws Exception {
        assertThat(compile("static int length(@Nullable String text) { return text == null ? 0 : text.length(); }"))
                .doesNotContain("[NullAway]")
                .doesNotContain("error:");
    }

    private String compile(String method) throws Exception {
        Path source = folder.resolve("Planted.java");
        Files.writeString(
                source,
                "package planted;\nimport org.jspecify.annotations.*;\n@NullMarked class Planted { " + method + " }\n");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "javac").toString(),
                "-d",
                folder.toString(),
                "-cp",
                jars("jspecify"),
                "-processorpath",
                System.getProperty("java.class.path")));
        command.addAll(optionsOfTheBuild());
        command.add(source.toString());
        Process javac = new ProcessBuilder(command).redirectErrorStream(true).start();
        return new String(javac.getInputStream().readAllBytes());
    }

    private static List<String> optionsOfTheBuild() throws Exception {
        NodeList options = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(POM.toFile())
                .getElementsByTagName("arg");
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < options.getLength(); i++) {
            texts.add(options.item(i).getTextContent());
        }
        assertThat(texts).anyMatch(text -> text.contains("NullAway:ERROR"));
        return texts;
    }

    private static String jars(String name) throws IOException {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(path -> Path.of(path).getFileName().toString().contains(name))
                .collect(Collectors.joining(File.pathSeparator));
    }
}
