package org.xueji.campus.roster;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.jdbc.support.SQLExceptionSubclassTranslator;
import org.springframework.stereotype.Component;
import org.xueji.campus.Campus;

/// The staging of an import (暂存表): `pg_temp.roster_row` and `pg_temp.roster_unit`, gone when the transaction ends.
///
/// Temporary tables are never logged, belong to one connection, can be analysed by their maker and leave nothing
/// behind after a crash. All methods run inside the caller's transaction.
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

    /// Makes the two empty tables.
    void createStaging() {
        jdbc.sql("DROP TABLE IF EXISTS pg_temp.roster_row, pg_temp.roster_unit").update();
        jdbc.sql("""
                        CREATE TEMPORARY TABLE roster_row (
                          row_number int, unit int, student_number text, examinee_number text, name text,
                          name_key text, name_initials text, sex text, birth_date date, ethnic_group text,
                          document_type text, document_number bytea, document_index bytea, major_code text,
                          major_name text, study_level text, study_form text, half_years int, entry_date date,
                          expected_graduation date, admission_year int, status text) ON COMMIT DROP
                        """).update();
        jdbc.sql("CREATE TEMPORARY TABLE roster_unit (unit int PRIMARY KEY, class_code text) ON COMMIT DROP")
                .update();
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

    /// Says which class each unit of the staging means, and lets the planner know what is there.
    void units(List<String> classCodes) {
        jdbc.sql("""
                        INSERT INTO pg_temp.roster_unit (unit, class_code)
                        SELECT position - 1, class_code
                          FROM unnest(:codes::text[]) WITH ORDINALITY AS given (class_code, position)
                        """).param("codes", classCodes.toArray(String[]::new)).update();
        jdbc.sql("ANALYZE pg_temp.roster_row, pg_temp.roster_unit").update();
    }

    private static long copy(PGConnection connection, Supplier<Optional<StagedRows>> batches) throws SQLException {
        CopyIn copy = connection
                .getCopyAPI()
                .copyIn("COPY pg_temp.roster_row (" + StagedRows.COLUMNS + ") FROM STDIN (FORMAT binary)");
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
