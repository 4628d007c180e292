package org.xueji.platform.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Real PostgreSQL for tests: one server for each test run, and a fresh copy of the migrated database for whoever asks.
///
/// ```java
/// private static final TestDatabase DATABASE = TestDatabase.fresh();
/// private final JdbcClient jdbc = DATABASE.jdbc(RolePasswords.CAMPUS);
/// ```
public final class TestDatabase {
    private static final AtomicInteger COPIES = new AtomicInteger();
    private static final Server SERVER = Server.start();

    private final String name;

    private TestDatabase(String name) {
        this.name = name;
    }

    /// A new database with all migrations on the class path applied and no rows.
    public static TestDatabase fresh() {
        String name = "test_" + COPIES.incrementAndGet();
        SERVER.execute("CREATE DATABASE " + name + " TEMPLATE " + Schemas.DATABASE + " OWNER " + RolePasswords.OWNER);
        return new TestDatabase(name);
    }

    /// JDBC address of this database.
    public String url() {
        return SERVER.embedded().url(name);
    }

    /// The database as the product sees it.
    public DatabaseServer server() {
        return new DatabaseServer(url(), SERVER.passwords(), 8);
    }

    /// Connections of a role.
    public DataSource pool(String role) {
        return server().pool(role);
    }

    /// Statements of a role.
    public JdbcClient jdbc(String role) {
        return JdbcClient.create(pool(role));
    }

    /// The folder that holds this server's keys.
    public Path data() {
        return SERVER.data();
    }

    /// Settings for a Spring test, for `@DynamicPropertySource`.
    public Map<String, String> properties() {
        return Map.of(
                "xueji.database.url", url(),
                "xueji.database.owner", RolePasswords.OWNER,
                "xueji.database.owner-password", SERVER.passwords().of(RolePasswords.OWNER),
                "xueji.database.data", SERVER.data().toString(),
                "xueji.sending.catcher-port", "0");
    }

    private record Server(EmbeddedServer embedded, RolePasswords passwords, Path data) {
        static Server start() {
            try {
                Path data = Files.createTempDirectory("xueji-test");
                RolePasswords passwords = RolePasswords.in(data.resolve("keys"));
                EmbeddedServer embedded = EmbeddedServer.start(data, freePort(), passwords);
                Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                    embedded.close();
                    delete(data);
                }));
                Schemas.createDatabase(embedded.url("postgres"), passwords);
                Schemas.migrate(
                        embedded.url(Schemas.DATABASE),
                        RolePasswords.OWNER,
                        passwords.of(RolePasswords.OWNER),
                        Stream.of("campus", "registry")
                                .filter(side -> TestDatabase.class.getResource("/db/migration/" + side) != null)
                                .toList());
                return new Server(embedded, passwords, data);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        void execute(String sql) {
            try (Connection connection = DriverManager.getConnection(
                            embedded.url("postgres"), "postgres", passwords.of("postgres"));
                    Statement statement = connection.createStatement()) {
                statement.execute(sql);
            } catch (SQLException e) {
                throw new IllegalStateException(sql, e);
            }
        }

        private static int freePort() throws IOException {
            try (ServerSocket socket = new ServerSocket(0)) {
                return socket.getLocalPort();
            }
        }

        private static void delete(Path folder) {
            try (Stream<Path> files = Files.walk(folder)) {
                List<Path> deepestFirst =
                        files.sorted(java.util.Comparator.reverseOrder()).toList();
                for (Path file : deepestFirst) {
                    Files.deleteIfExists(file);
                }
            } catch (IOException e) {
                System.err.println("left behind: " + folder + " (" + e + ")");
            }
        }
    }
}
