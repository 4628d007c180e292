package org.xueji.bench.registry;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.xueji.bench.Psql;

/// PostgreSQL's own load (pgbench) with prepared statements: what the server takes from 16 connections.
///
/// Each connection comes to records of its own in no order, as students do, so that no record is checked twice.
final class Pgbench {
    private static final Pattern RATE = Pattern.compile("tps = ([0-9.]+)");
    private static final int CONNECTIONS = 16;
    private static final int SECONDS = 10;
    private static final int RECORDS = Students.STUDENTS * Students.INSTITUTIONS;
    // Without a divisor in common with the number of records, so that it comes to all of them.
    private static final int STRIDE = 77_773;
    private static final String KEY = """
            \\set i :i + 1
            \\set at (:client_id * %d + :i %% %1$d) * %d %% %d
            \\set school %d + :at / %d
            \\set student %d + :at %% %5$d
            """.formatted(
                    RECORDS / CONNECTIONS,
                    STRIDE,
                    RECORDS,
                    Students.FIRST_INSTITUTION,
                    Students.STUDENTS,
                    Students.FIRST_EXAMINEE);
    private static final String SELECT = KEY + """
            SELECT institution_code, record_id, version, examinee_number, student_number, name, sex, birth_date,
                   ethnic_group, document_type, document_number, major_code, major_name, branch, department,
                   class_name, study_level, study_form, school_years, entry_date, expected_graduation, status,
                   admission_photo, graduation_photo
              FROM registry.study_record
             WHERE institution_code = :school::text AND examinee_number = :student::text;
            """;
    private static final String INSERT = KEY + """
            INSERT INTO registry.record_check (institution_code, record_id, record_version, receipt_number, account_key,
                                               opened_at, confirmed_at, visible_seconds, seconds_told_by, all_right,
                                               remark)
            VALUES (:school::text, md5(:school || :student::text), 1, :student::text, '00000000000000000000000000000001',
                    '2016-10-08 09:00:00+08', '2016-10-08 09:00:20+08', 20, 'PAGE', true, '');
            """;
    private static final String SAME = KEY + """
            WITH record AS (
              SELECT institution_code, record_id, version
                FROM registry.study_record
               WHERE institution_code = :school::text AND examinee_number = :student::text AND version = 1
                 AND published_at IS NOT NULL
                 FOR SHARE
            ), checked AS (
              INSERT INTO registry.record_check (institution_code, record_id, record_version, receipt_number,
                                                 account_key, opened_at, confirmed_at, visible_seconds,
                                                 seconds_told_by, all_right, remark)
              SELECT institution_code, record_id, version, :student::text, '00000000000000000000000000000001',
                     '2016-10-08 09:00:00+08', '2016-10-08 09:00:20+08', 20, 'PAGE', true, ''
                FROM record
              ON CONFLICT (institution_code, record_id, record_version) DO NOTHING
              RETURNING institution_code, record_id, record_version, receipt_number, confirmed_at
            )
            INSERT INTO registry.notice (institution_code, kind, record_id, record_version, receipt_number, happened_at)
            SELECT institution_code, 'CHECKED', record_id, record_version, receipt_number, confirmed_at FROM checked;
            """;

    private final Psql database;
    private final Path folder;

    Pgbench(Psql database, Path folder) {
        this.database = database;
        this.folder = folder;
    }

    /// Reads of a record by key, a second.
    double select() throws IOException, InterruptedException {
        return rate("select", SELECT);
    }

    /// Durable writes of a check and nothing else, a second.
    double insert() throws IOException, InterruptedException {
        return rate("insert", INSERT);
    }

    /// The product's statement for a check, a second.
    double sameStatement() throws IOException, InterruptedException {
        return rate("same", SAME);
    }

    private double rate(String name, String script) throws IOException, InterruptedException {
        Path file = Files.writeString(folder.resolve(name + ".sql"), script);
        URI server = URI.create(database.address().substring("jdbc:".length()));
        ProcessBuilder builder = new ProcessBuilder(
                        "pgbench",
                        "-n",
                        "-M",
                        "prepared",
                        "-c",
                        String.valueOf(CONNECTIONS),
                        "-T",
                        String.valueOf(SECONDS),
                        "-D",
                        "i=0",
                        "-f",
                        file.toString(),
                        "-h",
                        server.getHost(),
                        "-p",
                        Integer.toString(server.getPort()),
                        "-U",
                        database.role(),
                        server.getPath().substring(1))
                .redirectErrorStream(true);
        builder.environment().put("PGPASSWORD", database.password());
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        Matcher rate = RATE.matcher(said);
        if (process.waitFor() != 0 || !rate.find() || said.contains("aborted")) {
            throw new IOException("pgbench failed: " + said);
        }
        return Double.parseDouble(rate.group(1));
    }
}
