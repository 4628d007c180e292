package org.xueji.registry.archive;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.xueji.registry.Registry;

/// `registry.person_record`: the directory from person to records.
@Component
class DirectoryTable {
    private final JdbcClient jdbc;

    DirectoryTable(@Registry JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Lists records that wait for it, of all institutions; safe to repeat, two callers share the work.
    ///
    /// @return how many were listed
    int list(int atMost) {
        return jdbc.sql("""
                        WITH waiting AS (
                          SELECT institution_code, record_id, person_key
                            FROM registry.study_record
                           WHERE listed_at IS NULL
                           LIMIT :most
                             FOR UPDATE SKIP LOCKED
                        ), listed AS (
                          INSERT INTO registry.person_record (person_key, institution_code, record_id)
                          SELECT person_key, institution_code, record_id FROM waiting
                          ON CONFLICT (person_key, institution_code, record_id) DO NOTHING
                        )
                        UPDATE registry.study_record AS record SET listed_at = now()
                          FROM waiting
                         WHERE record.institution_code = waiting.institution_code
                           AND record.record_id = waiting.record_id
                        """).param("most", atMost).update();
    }
}
