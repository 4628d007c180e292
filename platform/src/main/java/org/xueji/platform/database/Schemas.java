package org.xueji.platform.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.flywaydb.core.Flyway;

/// Makes the product's database, roles and schemas and brings them up to date.
///
/// Each side has a role that owns nothing and reaches only its own schema and `platform`; a third role owns all three
/// schemas and only migrates. A server that may lose acknowledged commits is refused.
public final class Schemas {
    /// Name of the product's database.
    public static final String DATABASE = "xueji";

    private Schemas() {}

    /// Makes the database and its roles when they are missing; needs a superuser, so only the embedded server gets
    /// this.
    public static void createDatabase(String maintenanceUrl, RolePasswords passwords) {
        try (Connection connection = DriverManager.getConnection(maintenanceUrl, "postgres", passwords.of("postgres"));
                Statement statement = connection.createStatement()) {
            for (String role : List.of(RolePasswords.OWNER, RolePasswords.CAMPUS, RolePasswords.REGISTRY)) {
                if (!exists(statement, "SELECT 1 FROM pg_roles WHERE rolname = '" + role + "'")) {
                    statement.execute("CREATE ROLE " + role + " LOGIN PASSWORD '" + passwords.of(role) + "'");
                }
            }
            if (!exists(statement, "SELECT 1 FROM pg_database WHERE datname = '" + DATABASE + "'")) {
                statement.execute("CREATE DATABASE " + DATABASE + " OWNER " + RolePasswords.OWNER);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the database could not be made", e);
        }
    }

    /// Migrates `platform` and the schemas of the sides that run here; refuses a server that is not durable.
    ///
    /// @param url address of the product's database
    /// @param owner the role that owns the schemas
    /// @param sides `campus`, `registry` or both
    public static void migrate(String url, String owner, String ownerPassword, List<String> sides) {
        try (Connection connection = DriverManager.getConnection(url, owner, ownerPassword);
                Statement statement = connection.createStatement()) {
            refuseUnlessDurable(statement);
            prepare(statement, "platform", List.of(RolePasswords.CAMPUS, RolePasswords.REGISTRY));
            for (String side : sides) {
                prepare(statement, side, List.of("xueji_" + side));
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the schemas could not be prepared", e);
        }
        migrateSchema(url, owner, ownerPassword, "platform");
        sides.forEach(side -> migrateSchema(url, owner, ownerPassword, side));
        try (Connection connection = DriverManager.getConnection(url, owner, ownerPassword);
                Statement statement = connection.createStatement()) {
            statement.execute(
                    "REVOKE UPDATE, DELETE, TRUNCATE ON platform.audit_entry FROM xueji_campus, xueji_registry");
        } catch (SQLException e) {
            throw new IllegalStateException("the audit table could not be closed", e);
        }
    }

    private static void migrateSchema(String url, String owner, String password, String schema) {
        Flyway.configure()
                .dataSource(url, owner, password)
                .schemas(schema)
                .defaultSchema(schema)
                .createSchemas(false)
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .outOfOrder(true)
                .locations("classpath:db/migration/" + schema)
                .load()
                .migrate();
    }

    private static void prepare(Statement statement, String schema, List<String> roles) throws SQLException {
        statement.execute("CREATE SCHEMA IF NOT EXISTS " + schema);
        for (String role : roles) {
            statement.execute("GRANT USAGE ON SCHEMA " + schema + " TO " + role);
            statement.execute("ALTER DEFAULT PRIVILEGES IN SCHEMA " + schema
                    + " GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO " + role);
            statement.execute(
                    "ALTER DEFAULT PRIVILEGES IN SCHEMA " + schema + " GRANT USAGE, SELECT ON SEQUENCES TO " + role);
        }
    }

    private static void refuseUnlessDurable(Statement statement) throws SQLException {
        for (String setting : List.of("fsync", "full_page_writes", "synchronous_commit")) {
            try (ResultSet row = statement.executeQuery("SELECT current_setting('" + setting + "')")) {
                row.next();
                if (row.getString(1).equals("off")) {
                    throw new IllegalStateException(
                            "PostgreSQL runs with " + setting + "=off and may lose acknowledged writes; turn it on");
                }
            }
        }
    }

    private static boolean exists(Statement statement, String question) throws SQLException {
        try (ResultSet row = statement.executeQuery(question)) {
            return row.next();
        }
    }
}
