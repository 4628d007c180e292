package org.xueji.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/// Where a run takes place (测试现场): the folder of the project, and one for files that are deleted afterwards.
///
/// @param project contains `app/target`
/// @param folder empty at the beginning
public record Workplace(Path project, Path folder) implements AutoCloseable {
    /// A workplace in the present folder, which is the project's.
    static Workplace here() throws IOException {
        Path project = Path.of("").toAbsolutePath();
        Path target = Files.createDirectories(project.resolve("bench/target"));
        return new Workplace(project, Files.createTempDirectory(target, "run"));
    }

    /// A new folder within.
    public Path folder(String name) throws IOException {
        return Files.createDirectories(folder.resolve(name));
    }

    @Override
    public void close() {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
