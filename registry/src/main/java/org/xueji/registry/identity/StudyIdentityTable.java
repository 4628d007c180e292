package org.xueji.registry.identity;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.xueji.registry.Registry;
import org.xueji.standards.identity.DocumentType;

/// What the truth check needs of `registry.person_record` and `registry.study_record`, read only.
@Component
class StudyIdentityTable {
    private final JdbcClient jdbc;

    StudyIdentityTable(@Registry JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean exists(byte[] person, DocumentType type, String nameKey) {
        return jdbc.sql("""
                        SELECT EXISTS (
                          SELECT 1
                            FROM registry.person_record AS listed
                            JOIN registry.study_record AS study
                              ON study.institution_code = listed.institution_code AND study.record_id = listed.record_id
                           WHERE listed.person_key = :person AND study.person_key = :person
                             AND study.document_type = :type AND study.name_key = :name)
                        """)
                .param("person", person)
                .param("type", type.name())
                .param("name", nameKey)
                .query(Boolean.class)
                .single();
    }
}
