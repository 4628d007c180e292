package org.xueji.bench.start;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.xueji.bench.Child;
import org.xueji.bench.Workplace;

/// Starts a program as people do, waits for its first answer and ends it (一次启动).
///
/// @param command of the JVM, up to the main class or jar
/// @param options of the program
record Launch(Workplace workplace, List<String> command, List<String> options) {
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// From the start of the process to its first answer of any kind.
    Duration untilReady() throws IOException, InterruptedException {
        int port = freePort();
        Path output = workplace.folder().resolve("output");
        long begin = System.nanoTime();
        Process process = started(port, output);
        Thread endToo = new Thread(process::destroy);
        Runtime.getRuntime().addShutdownHook(endToo);
        try {
            while (!answers(port)) {
                boolean late = System.nanoTime() - begin > PATIENCE.toNanos();
                if (!process.isAlive() || late) {
                    throw new IOException("no answer:\n" + Files.readString(output));
                }
                Thread.sleep(5);
            }
            return Duration.ofNanos(System.nanoTime() - begin);
        } finally {
            Runtime.getRuntime().removeShutdownHook(endToo);
            end(process);
        }
    }

    /// Starts it once and lets it end by itself, which writes the cache of classes.
    void train() throws IOException, InterruptedException {
        Path output = workplace.folder().resolve("output");
        List<String> more = new ArrayList<>(command);
        more.addFirst("-Dspring.context.exit=onRefresh");
        if (new Launch(workplace, more, options).started(freePort(), output).waitFor() != 0) {
            throw new IOException("the training run failed:\n" + Files.readString(output));
        }
    }

    private Process started(int port, Path output) throws IOException {
        List<String> words = new ArrayList<>();
        words.add(Child.java().toString());
        words.addAll(command);
        words.add("--server.port=" + port);
        words.addAll(options);
        return new ProcessBuilder(words)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
    }

    private static boolean answers(int port) {
        try {
            HttpURLConnection connection = (HttpURLConnection)
                    URI.create("http://127.0.0.1:" + port + "/").toURL().openConnection();
            connection.setInstanceFollowRedirects(false);
            return connection.getResponseCode() > 0;
        } catch (IOException e) {
            return false;
        }
    }

    private static void end(Process process) throws InterruptedException {
        process.destroy();
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            process.waitFor();
        }
    }
}
