package org.xueji.campus.roster;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.xueji.campus.Campus;
import org.xueji.campus.office.Scope;

/// `campus.photo_import` and `campus.photo_finding`.
@Component
class PhotoImportTable {
    private static final String COLUMNS = """
            import_id, file_name, college_code, state, received_by, received_at, job_id, stored, refused""";

    /// A student by the three names a photo may have.
    record Named(String studentNumber, String examineeNumber, byte[] documentIndex) {}

    /// A photo that was refused or doubtful.
    record Finding(String entry, PhotoProblem problem) {}

    private final JdbcClient jdbc;

    PhotoImportTable(@Campus JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Keeps a new one; false when it is there already.
    boolean insert(String importId, String fileName, long size, Scope scope, String by, Instant at) {
        return jdbc.sql("""
                                INSERT INTO campus.photo_import (import_id, file_name, size, college_code, state,
                                                                 received_by, received_at)
                                VALUES (:id, :name, :size, :college, 'WAITING', :by, :at)
                                ON CONFLICT (import_id) DO NOTHING
                                """)
                        .param("id", importId)
                        .param("name", fileName)
                        .param("size", size)
                        .param("college", scope.collegeCode())
                        .param("by", by)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    void job(String importId, String jobId) {
        jdbc.sql("UPDATE campus.photo_import SET job_id = :job WHERE import_id = :id")
                .param("job", jobId)
                .param("id", importId)
                .update();
    }

    void finished(String importId, boolean readable, long stored, List<Finding> findings, Instant at) {
        long refused = findings.stream().filter(it -> it.problem().isError()).count();
        jdbc.sql("""
                        UPDATE campus.photo_import
                           SET state = :state, stored = :stored, refused = :refused, finished_at = :at
                         WHERE import_id = :id
                        """)
                .param("state", readable ? "DONE" : "REFUSED")
                .param("stored", stored)
                .param("refused", refused)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("id", importId)
                .update();
        jdbc.sql("DELETE FROM campus.photo_finding WHERE import_id = :id")
                .param("id", importId)
                .update();
        jdbc.sql("""
                        INSERT INTO campus.photo_finding (import_id, position, entry, problem)
                        SELECT :id, position, entry, problem
                          FROM unnest(:positions::int[], :entries::text[], :problems::text[])
                            AS finding (position, entry, problem)
                        """)
                .param("id", importId)
                .param("positions", IntStream.range(0, findings.size()).boxed().toArray(Integer[]::new))
                .param("entries", findings.stream().map(Finding::entry).toArray(String[]::new))
                .param(
                        "problems",
                        findings.stream().map(it -> it.problem().name()).toArray(String[]::new))
                .update();
    }

    Optional<PhotoImport> find(String importId, Scope scope) {
        return jdbc.sql("SELECT " + COLUMNS + """
                          FROM campus.photo_import
                         WHERE import_id = :id AND (:scopeCollege::text IS NULL OR college_code = :scopeCollege)
                        """)
                .param("id", importId)
                .param("scopeCollege", scope.collegeCode())
                .query(PhotoImportTable::photoImport)
                .optional();
    }

    List<PhotoImport> latest(Scope scope) {
        return jdbc.sql("SELECT " + COLUMNS + """
                          FROM campus.photo_import
                         WHERE :scopeCollege::text IS NULL OR college_code = :scopeCollege
                         ORDER BY received_at DESC, import_id
                         LIMIT 100
                        """)
                .param("scopeCollege", scope.collegeCode())
                .query(PhotoImportTable::photoImport)
                .list();
    }

    List<Finding> findings(String importId) {
        return jdbc.sql("""
                        SELECT entry, problem
                          FROM campus.photo_finding
                         WHERE import_id = :id
                         ORDER BY position
                         LIMIT 1000
                        """)
                .param("id", importId)
                .query((row, n) -> new Finding(row.getString("entry"), PhotoProblem.valueOf(row.getString("problem"))))
                .list();
    }

    /// The students within a scope whom any of these names means.
    List<Named> named(List<String> names, List<byte[]> documentIndexes, Scope scope) {
        return jdbc.sql("""
                        SELECT student.student_number, coalesce(student.examinee_number, '') AS examinee_number,
                               student.document_index
                          FROM campus.student
                          JOIN campus.class_group ON class_group.class_code = student.class_code
                         WHERE (student.student_number = ANY (:names::text[])
                                OR student.examinee_number = ANY (:names::text[])
                                OR student.document_index = ANY (:indexes::bytea[]))
                           AND (:scopeCollege::text IS NULL OR class_group.college_code = :scopeCollege)
                        """)
                .param("names", names.toArray(String[]::new))
                .param("indexes", documentIndexes.toArray(byte[][]::new))
                .param("scopeCollege", scope.collegeCode())
                .query((row, n) -> new Named(
                        row.getString("student_number"),
                        row.getString("examinee_number"),
                        row.getBytes("document_index")))
                .list();
    }

    private static PhotoImport photoImport(ResultSet row, int number) throws SQLException {
        return new PhotoImport(
                row.getString("import_id"),
                row.getString("file_name"),
                row.getString("college_code"),
                row.getString("state"),
                row.getString("received_by"),
                row.getObject("received_at", OffsetDateTime.class).toInstant(),
                row.getString("job_id"),
                row.getLong("stored"),
                row.getLong("refused"));
    }
}
