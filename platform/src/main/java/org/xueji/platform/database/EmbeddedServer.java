package org.xueji.platform.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The PostgreSQL that comes with the product: one folder, one fixed port, durable, scram passwords.
///
/// The bundled start tool is made for tests: it turns fsync off and trusts every local account. Both are put right
/// here, and [Schemas] refuses to go on when they are not.
public final class EmbeddedServer implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedServer.class);
    private static final Duration LONGEST_DYING = Duration.ofSeconds(10);
    private static final String HOST_RULES = """
            local all all scram-sha-256
            host all all 127.0.0.1/32 scram-sha-256
            host all all ::1/128 scram-sha-256
            """;

    private final EmbeddedPostgres postgres;
    private final int port;

    private EmbeddedServer(EmbeddedPostgres postgres, int port) {
        this.postgres = postgres;
        this.port = port;
    }

    /// Starts the server of a data folder, or takes over the one a killed process left running on the same port.
    public static EmbeddedServer start(Path data, int port, RolePasswords passwords) {
        Path files = data.resolve("postgresql").toAbsolutePath();
        try {
            Files.createDirectories(data.resolve("postgresql-programs"));
            waitForDyingServer(files);
            EmbeddedPostgres postgres = EmbeddedPostgres.builder()
                    .setDataDirectory(files)
                    .setCleanDataDirectory(false)
                    .setOverrideWorkingDirectory(
                            data.resolve("postgresql-programs").toAbsolutePath().toFile())
                    .setRegisterShutdownHook(false)
                    .setPort(port)
                    .setPGStartupWait(Duration.ofSeconds(60))
                    .setConnectConfig("password", passwords.of("postgres"))
                    .setLocaleConfig("locale", "C.UTF-8")
                    .setLocaleConfig("encoding", "UTF8")
                    .setServerConfig("fsync", "on")
                    .setServerConfig("synchronous_commit", "on")
                    .setServerConfig("full_page_writes", "on")
                    .setServerConfig("unix_socket_directories", "")
                    .setServerConfig("shared_buffers", "256MB")
                    .setServerConfig("max_connections", "100")
                    .setServerConfig("max_wal_size", "2GB")
                    .start();
            EmbeddedServer server = new EmbeddedServer(postgres, postgres.getPort());
            server.closeToStrangers(files, passwords);
            return server;
        } catch (IOException | SQLException e) {
            throw new IllegalStateException(
                    "PostgreSQL did not start in " + files + "; is port " + port + " taken by something else?", e);
        }
    }

    /// JDBC address of the server's maintenance database.
    public String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    private void closeToStrangers(Path files, RolePasswords passwords) throws IOException, SQLException {
        Path rules = files.resolve("pg_hba.conf");
        if (Files.readString(rules).equals(HOST_RULES)) {
            return;
        }
        try (Connection connection = postgres.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("ALTER ROLE postgres PASSWORD '" + passwords.of("postgres") + "'");
            Files.writeString(rules, HOST_RULES);
            statement.execute("SELECT pg_reload_conf()");
        }
        LOG.info("database closed to local accounts without a password");
    }

    // A server that was just killed lingers for a moment and would make the next start fail on its lock file.
    private static void waitForDyingServer(Path files) throws IOException {
        Path lock = files.resolve("postmaster.pid");
        if (!Files.exists(lock)) {
            return;
        }
        String first = Files.readAllLines(lock).stream().findFirst().orElse("").strip();
        if (first.isEmpty()) {
            return;
        }
        ProcessHandle.of(Long.parseLong(first))
                .filter(server -> server.info().command().isEmpty())
                .ifPresent(dying -> dying.onExit()
                        .completeOnTimeout(dying, LONGEST_DYING.toSeconds(), TimeUnit.SECONDS)
                        .join());
    }

    @Override
    public void close() {
        try {
            postgres.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
