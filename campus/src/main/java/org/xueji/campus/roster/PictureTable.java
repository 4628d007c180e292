package org.xueji.campus.roster;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.xueji.campus.Campus;

/// `campus.student_picture`.
@Component
class PictureTable {
    private final JdbcClient jdbc;

    PictureTable(@Campus JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void put(List<String> studentNumbers, PictureKind kind, List<String> fileKeys) {
        jdbc.sql("""
                        INSERT INTO campus.student_picture (student_number, kind, file_key)
                        SELECT student_number, :kind, file_key
                          FROM unnest(:students::text[], :keys::text[]) AS picture (student_number, file_key)
                        ON CONFLICT (student_number, kind) DO UPDATE
                           SET file_key = excluded.file_key, findings = '', stored_at = now()
                        """)
                .param("kind", kind.name())
                .param("students", studentNumbers.toArray(String[]::new))
                .param("keys", fileKeys.toArray(String[]::new))
                .update();
    }

    Map<String, String> keys(List<String> studentNumbers, PictureKind kind) {
        Map<String, String> keys = new TreeMap<>();
        jdbc.sql("""
                        SELECT student_number, file_key
                          FROM campus.student_picture
                         WHERE student_number = ANY (:students::text[]) AND kind = :kind
                        """)
                .param("students", studentNumbers.toArray(String[]::new))
                .param("kind", kind.name())
                .query(row -> {
                    keys.put(row.getString("student_number"), row.getString("file_key"));
                });
        return keys;
    }

    List<String> remove(String studentNumber, PictureKind kind) {
        return jdbc.sql("""
                        DELETE FROM campus.student_picture
                         WHERE student_number = :student AND kind = :kind
                        RETURNING file_key
                        """)
                .param("student", studentNumber)
                .param("kind", kind.name())
                .query(String.class)
                .list();
    }

    List<String> removeAll(List<String> studentNumbers) {
        return jdbc.sql("""
                        DELETE FROM campus.student_picture
                         WHERE student_number = ANY (:students::text[])
                        RETURNING file_key
                        """)
                .param("students", studentNumbers.toArray(String[]::new))
                .query(String.class)
                .list();
    }
}
