package org.xueji.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What only the sources tell: which schema a statement names, and what it may not do to a spread table.
final class SourceRules {
    private static final Pattern LINE_COMMENT = Pattern.compile("(?m)^\\s*(--|//).*$");

    private SourceRules() {}

    private static final Pattern TEXT = Pattern.compile("(?s)\"\"\"(.*?)\"\"\"|\"((?:[^\"\\\\\\n]|\\\\.)*)\"");
    private static final Pattern STATEMENT = Pattern.compile("(?s)\\.sql\\((.*?)\\)\\s*\\.(?:param|query|update)");
    private static final Pattern PIECE = Pattern.compile("(?s)static final String ([A-Z_]+) =(.*?);\\n");
    private static final Pattern TABLE = Pattern.compile("\\bregistry\\.([a-z_]+)");
    private static final Map<String, String> SPREAD_BY = Map.of(
            "institution",
            "institution_code",
            "person",
            "person_key",
            "account",
            "account_key",
            "handle",
            "handle_index");
    /// Requests that wait for an answer: found by what their asker carries, forgotten within a day, small.
    private static final Set<String> FOUND_OTHERWISE = Set.of("registration", "recovery");

    /// Statements of one side that name the other side's schema, anywhere in them; addresses and packages do not count.
    static List<String> namingOtherSchema(Path root, String own, String other) {
        Pattern named = Pattern.compile("(?i)(?<![./\\w])" + other + "\\.[a-z_]+");
        Pattern statement = Pattern.compile("(?i)\\b(select|insert|update|delete|with|from|join|copy|table|values)\\b");
        return files(root.resolve(own + "/src/main"))
                .filter(file -> texts(file)
                        .anyMatch(text -> named.matcher(text).find()
                                && statement.matcher(text).find()))
                .map(file -> file.getFileName().toString())
                .toList();
    }

    /// Statements on a spread table that do not name the column it is spread by (rule 7).
    ///
    /// @param groups the group of each table, as its comment says
    static List<String> askingEveryServer(Path root, Map<String, String> groups) {
        return statements(root)
                .filter(statement -> tables(statement)
                        .filter(table -> !FOUND_OTHERWISE.contains(table))
                        .map(table -> SPREAD_BY.get(groups.getOrDefault(table, "")))
                        .anyMatch(column -> column != null && !statement.contains(column)))
                .toList();
    }

    private static Stream<String> statements(Path root) {
        return files(root.resolve("registry/src/main"))
                .filter(file -> file.toString().endsWith("Table.java"))
                .map(SourceRules::read)
                .flatMap(source -> STATEMENT.matcher(source).results().map(found -> whole(found.group(1), source)));
    }

    // A statement and the pieces of text that it is put together from.
    private static String whole(String statement, String source) {
        return statement
                + PIECE.matcher(source)
                        .results()
                        .filter(piece -> statement.contains(piece.group(1)))
                        .map(piece -> piece.group(2))
                        .collect(Collectors.joining());
    }

    private static Stream<String> tables(String statement) {
        return TABLE.matcher(statement).results().map(found -> found.group(1)).distinct();
    }

    private static Stream<String> texts(Path file) {
        if (file.toString().endsWith(".sql")) {
            return Stream.of(LINE_COMMENT.matcher(read(file)).replaceAll(""));
        }
        return TEXT.matcher(LINE_COMMENT.matcher(read(file)).replaceAll(""))
                .results()
                .map(MatchResult::group);
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
        return files(folder)
                .filter(file -> forbidden
                        .matcher(LINE_COMMENT.matcher(read(file)).replaceAll(""))
                        .find())
                .map(file -> folder.relativize(file).toString())
                .toList();
    }

    private static Stream<Path> files(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files
                    .filter(file ->
                            file.toString().endsWith(".java") || file.toString().endsWith(".sql"))
                    .toList()
                    .stream();
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
