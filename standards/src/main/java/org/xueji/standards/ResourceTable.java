package org.xueji.standards;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// A code table kept as data (代码表): UTF-8 text, one row a line, columns between tabs, the first row a heading.
///
/// Lines that begin with `#` are remarks. Short rows are filled with empty columns.
///
/// @param columns the heading
/// @param rows every row as wide as the heading
public record ResourceTable(List<String> columns, List<List<String>> rows) {
    public ResourceTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /// Reads the file that stands beside a class.
    ///
    /// @throws IllegalStateException when the program was assembled without the file
    public static ResourceTable beside(Class<?> owner, String fileName) {
        InputStream stream = owner.getResourceAsStream(fileName);
        if (stream == null) {
            throw new IllegalStateException("Missing table " + fileName + " beside " + owner.getName());
        }
        try (Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            return read(reader);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /// Reads a table from text.
    ///
    /// @throws IllegalArgumentException when a row is wider than the heading or there is no heading
    public static ResourceTable read(Reader source) throws IOException {
        BufferedReader lines = new BufferedReader(source);
        List<List<String>> found = new ArrayList<>();
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (!line.isBlank() && !line.startsWith("#")) {
                found.add(columnsOf(line));
            }
        }
        if (found.isEmpty()) {
            throw new IllegalArgumentException("A table begins with its heading");
        }
        List<String> heading = found.removeFirst();
        return new ResourceTable(
                heading, found.stream().map(row -> widened(row, heading.size())).toList());
    }

    private static List<String> columnsOf(String line) {
        List<String> columns = new ArrayList<>();
        int start = 0;
        for (int tab = line.indexOf('\t'); tab >= 0; tab = line.indexOf('\t', start)) {
            columns.add(line.substring(start, tab).strip());
            start = tab + 1;
        }
        columns.add(line.substring(start).strip());
        return columns;
    }

    private static List<String> widened(List<String> row, int width) {
        if (row.size() > width) {
            throw new IllegalArgumentException("Row wider than its heading: " + row);
        }
        List<String> wide = new ArrayList<>(row);
        while (wide.size() < width) {
            wide.add("");
        }
        return List.copyOf(wide);
    }
}
