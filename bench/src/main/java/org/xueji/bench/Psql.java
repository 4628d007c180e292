package org.xueji.bench;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// PostgreSQL's own client (psql), the measure of what the server takes.
///
/// @param address JDBC address of the database
/// @param role who signs in
/// @param password its password, handed over in the environment
public record Psql(String address, String role, String password) {
    /// Whether the programs are there; they come with Debian's postgresql-client and postgresql-contrib.
    public static boolean isInstalled(String program) throws InterruptedException {
        try {
            return new ProcessBuilder(program, "--version")
                            .redirectErrorStream(true)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        }
    }

    /// Runs commands in one session.
    ///
    /// @return how long the last of them took, the client's own start left out
    public Duration run(String... commands) throws IOException, InterruptedException {
        URI server = URI.create(address.substring("jdbc:".length()));
        List<String> words = new ArrayList<>(List.of(
                "psql",
                "-X",
                "-q",
                "-v",
                "ON_ERROR_STOP=1",
                "-h",
                server.getHost(),
                "-p",
                Integer.toString(server.getPort()),
                "-U",
                role,
                server.getPath().substring(1)));
        for (String command : commands) {
            words.addAll(List.of("-c", "\\timing on", "-c", command));
        }
        ProcessBuilder builder = new ProcessBuilder(words).redirectErrorStream(true);
        builder.environment().put("PGPASSWORD", password);
        builder.environment().put("LC_ALL", "C.UTF-8");
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IOException("psql failed: " + said);
        }
        String last = said.lines().filter(line -> line.startsWith("Time:")).reduce("", (one, other) -> other);
        if (last.isEmpty()) {
            throw new IOException("psql told no time: " + said);
        }
        return Duration.ofNanos(Math.round(Double.parseDouble(last.split(" ")[1]) * 1_000_000));
    }

    @Override
    public String toString() {
        return "Psql[" + role + "]";
    }
}
