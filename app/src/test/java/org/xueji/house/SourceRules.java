package org.xueji.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What only the sources tell: which schema a statement names, and what it may not do to a spread table.
final class SourceRules {
    private static final Pattern LINE_COMMENT = Pattern.compile("(?m)^\\s*(--|//).*$");

    private SourceRules() {}

    /// Statements of one side that name the other side's schema.
    static List<String> namingOtherSchema(Path root, String own, String other) {
        Pattern named =
                Pattern.compile("(?i)\\b(from|join|into|update|table|on|references)\\s+" + other + "\\.[a-z_]+");
        return find(root.resolve(own + "/src/main"), named);
    }

    /// Statements of the registry that change the column a table is spread by (rule 6).
    static List<String> movingRows(Path root) {
        return find(
                root.resolve("registry/src/main"),
                Pattern.compile("(?is)\\bset\\s+(?:[a-z_]+\\s*=\\s*[^,;]+,\\s*)*(institution_code|person_key)\\s*="));
    }

    /// Places that set a transaction's isolation or the tenant by hand (rule 11 and the house rule on isolation).
    static List<String> handMadeSettings(Path root) {
        return Stream.of("campus", "registry")
                .flatMap(side -> find(
                        root.resolve(side + "/src/main"),
                        Pattern.compile("(?i)\\bset\\s+(local|session)\\b|set_config\\(|isolation\\s+level|"
                                + "Isolation\\.[A-Z]"))
                        .stream())
                .toList();
    }

    private static List<String> find(Path folder, Pattern forbidden) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file ->
                            file.toString().endsWith(".java") || file.toString().endsWith(".sql"))
                    .filter(file -> forbidden
                            .matcher(LINE_COMMENT.matcher(read(file)).replaceAll(""))
                            .find())
                    .map(file -> folder.relativize(file).toString())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
