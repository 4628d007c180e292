package org.xueji.bench.registry;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// A session and a record of its owner (访问者).
///
/// @param path of the record's page
record Visitor(String session, String path) {
    static void write(List<Visitor> visitors, Path file) throws IOException {
        try (BufferedWriter writer = Files.newBufferedWriter(file)) {
            for (Visitor visitor : visitors) {
                writer.write(visitor.session + " " + visitor.path + "\n");
            }
        }
    }

    static List<Visitor> read(Path file) throws IOException {
        return Files.readAllLines(file).stream()
                .map(line -> line.split(" "))
                .map(words -> new Visitor(words[0], words[1]))
                .toList();
    }
}
