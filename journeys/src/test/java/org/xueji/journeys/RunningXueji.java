package org.xueji.journeys;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.xueji.app.AppConfiguration;

/// The whole program on a database of its own, as `./xueji run` starts it, with what it printed.
final class RunningXueji implements AutoCloseable {
    private static final Pattern INVITATION = Pattern.compile("http\\S+/(campus|supervision)/invitation/(\\S+)");

    private final ConfigurableApplicationContext program;
    private final Path data;
    private final String printed;

    private RunningXueji(ConfigurableApplicationContext program, Path data, String printed) {
        this.program = program;
        this.data = data;
        this.printed = printed;
    }

    /// Starts it; an empty one has nobody in it but the invitations it prints.
    static RunningXueji start(boolean rehearsal) {
        PrintStream console = System.out;
        ByteArrayOutputStream heard = new ByteArrayOutputStream();
        try {
            Path data = Files.createTempDirectory("xueji-journey");
            int port = freePort();
            List<String> settings = new ArrayList<>(List.of(
                    "--server.port=" + port,
                    "--xueji.address=http://localhost:" + port,
                    "--xueji.rehearsal=" + rehearsal,
                    "--xueji.database.data=" + data,
                    "--xueji.database.port=0",
                    "--xueji.sending.catcher-port=0"));
            System.setOut(new PrintStream(heard, true, StandardCharsets.UTF_8));
            ConfigurableApplicationContext program =
                    SpringApplication.run(AppConfiguration.class, settings.toArray(String[]::new));
            return new RunningXueji(program, data, heard.toString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            System.setOut(console);
            console.print(heard.toString(StandardCharsets.UTF_8));
        }
    }

    /// Address of the pages.
    String address() {
        return "http://localhost:"
                + ((WebServerApplicationContext) program).getWebServer().getPort();
    }

    /// The path of the one-time link that was printed for the first member of a door's staff.
    String invitation(String door) {
        Matcher link = INVITATION.matcher(printed);
        while (link.find()) {
            if (link.group(1).equals(door)) {
                return "/" + door + "/invitation/" + link.group(2);
            }
        }
        throw new IllegalStateException("no invitation was printed for " + door + ":\n" + printed);
    }

    @Override
    public void close() {
        program.close();
        try (Stream<Path> files = Files.walk(data)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int freePort() throws IOException {
        try (java.net.ServerSocket socket = new java.net.ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
