package org.xueji.campus.roster;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.jdbc.support.SQLExceptionSubclassTranslator;
import org.springframework.stereotype.Component;
import org.xueji.campus.Campus;

/// The staging of imports (暂存表): `campus.roster_staging`, `campus.roster_unit` and `campus.roster_row`.
///
/// Unlogged, for what is lost with a crash is read again from the kept file. All methods run inside the caller's
/// transaction.
@Component
class RosterTable {
    private static final byte[] SIGNATURE = "PGCOPY\n\377\r\n\0".getBytes(StandardCharsets.ISO_8859_1);
    private static final byte[] HEADER = headerOf(SIGNATURE);
    private static final byte[] TRAILER = {(byte) 0xFF, (byte) 0xFF};

    private final DataSource connections;
    private final JdbcClient jdbc;

    RosterTable(@Campus DataSource connections, @Campus JdbcClient jdbc) {
        this.connections = connections;
        this.jdbc = jdbc;
    }

    /// Copies batches into the staging until there are no more.
    ///
    /// @param batches gives the next batch, empty after the last
    /// @return rows copied
    long copyInto(Supplier<Optional<StagedRows>> batches) {
        Connection connection = DataSourceUtils.getConnection(connections);
        try {
            return copy(connection.unwrap(PGConnection.class), batches);
        } catch (SQLException e) {
            throw new SQLExceptionSubclassTranslator().translate("COPY", null, e);
        } finally {
            DataSourceUtils.releaseConnection(connection, connections);
        }
    }

    /// Keeps the classes that the file names with those of the register they mean, and lets the planner know what is
    /// there.
    ///
    /// @param classCodes by unit number
    void units(String importId, List<Units.Unit> units, List<String> classCodes) {
        jdbc.sql("""
                        INSERT INTO campus.roster_unit (import_id, unit, college_name, class_name, cohort, major_name,
                                                        first_row, class_code)
                        SELECT :import, unit, college, class, cohort, major, first_row, code
                          FROM unnest(:units::int[], :colleges::text[], :classes::text[], :cohorts::int[],
                                      :majors::text[], :firstRows::int[], :codes::text[])
                            AS named (unit, college, class, cohort, major, first_row, code)
                        """)
                .param("import", importId)
                .param("units", units.stream().map(Units.Unit::number).toArray(Integer[]::new))
                .param(
                        "colleges",
                        units.stream().map(unit -> unit.named().college()).toArray(String[]::new))
                .param(
                        "classes",
                        units.stream().map(unit -> unit.named().className()).toArray(String[]::new))
                .param(
                        "cohorts",
                        units.stream().map(unit -> unit.named().cohort()).toArray(Integer[]::new))
                .param("majors", units.stream().map(Units.Unit::majorName).toArray(String[]::new))
                .param(
                        "firstRows",
                        units.stream().map(unit -> unit.firstRow().get()).toArray(Integer[]::new))
                .param("codes", classCodes.toArray(String[]::new))
                .update();
        jdbc.sql("SELECT campus.analyse_roster_staging()").query((row, n) -> "").single();
    }

    /// The classes that the file of a kept staging names, by number.
    List<Units.Unit> units(String importId) {
        return jdbc.sql("""
                        SELECT unit, college_name, class_name, cohort, major_name, first_row
                          FROM campus.roster_unit
                         WHERE import_id = :import
                         ORDER BY unit
                        """)
                .param("import", importId)
                .query((row, n) -> new Units.Unit(
                        row.getInt("unit"),
                        new Units.Named(
                                row.getString("college_name"), row.getString("class_name"), row.getInt("cohort")),
                        new AtomicInteger(row.getInt("first_row")),
                        row.getString("major_name")))
                .list();
    }

    /// Says that the staging holds all of a file without errors, judged beside this version of the register.
    void keep(String importId, long registerVersion) {
        jdbc.sql("INSERT INTO campus.roster_staging (import_id, register_version) VALUES (:import, :version)")
                .param("import", importId)
                .param("version", registerVersion)
                .update();
    }

    /// Whether all of a file without errors is here, judged beside this version of the register.
    boolean isKept(String importId, long registerVersion) {
        return jdbc.sql("""
                        SELECT EXISTS (SELECT 1 FROM campus.roster_staging
                                        WHERE import_id = :import AND register_version = :version)
                        """)
                .param("import", importId)
                .param("version", registerVersion)
                .query(Boolean.class)
                .single();
    }

    /// Forgets what was staged.
    void clear(String importId) {
        jdbc.sql("""
                        WITH staging AS (DELETE FROM campus.roster_staging WHERE import_id = :import),
                             units AS (DELETE FROM campus.roster_unit WHERE import_id = :import)
                        DELETE FROM campus.roster_row WHERE import_id = :import
                        """).param("import", importId).update();
    }

    private static long copy(PGConnection connection, Supplier<Optional<StagedRows>> batches) throws SQLException {
        CopyIn copy = connection
                .getCopyAPI()
                .copyIn("COPY campus.roster_row (" + StagedRows.COLUMNS + ") FROM STDIN (FORMAT binary)");
        try {
            copy.writeToCopy(HEADER, 0, HEADER.length);
            for (Optional<StagedRows> batch = batches.get(); batch.isPresent(); batch = batches.get()) {
                copy.writeToCopy(batch.get().bytes(), 0, batch.get().length());
            }
            copy.writeToCopy(TRAILER, 0, TRAILER.length);
            return copy.endCopy();
        } finally {
            if (copy.isActive()) {
                copy.cancelCopy();
            }
        }
    }

    private static byte[] headerOf(byte[] signature) {
        byte[] header = new byte[signature.length + 8];
        System.arraycopy(signature, 0, header, 0, signature.length);
        return header;
    }
}
