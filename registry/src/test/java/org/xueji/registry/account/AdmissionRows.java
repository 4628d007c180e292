package org.xueji.registry.account;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.xueji.platform.sealing.BlindIndex;
import org.xueji.platform.sealing.Sealing;
import org.xueji.standards.identity.IdentityDocument;
import org.xueji.standards.name.PersonName;

/// Invented study records that an institution reported, as the truth check reads them.
final class AdmissionRows {
    private final JdbcClient jdbc;
    private final Sealing sealing;
    private final BlindIndex index;

    AdmissionRows(JdbcClient jdbc, Sealing sealing, BlindIndex index) {
        this.jdbc = jdbc;
        this.sealing = sealing;
        this.index = index;
    }

    /// Adds a record of a person, and its institution when that is new.
    void admitted(String name, IdentityDocument document) {
        String record = UUID.randomUUID().toString();
        jdbc.sql("""
                        INSERT INTO registry.institution (institution_code, identifier, name, province_code)
                        VALUES ('99001', '4144099001', '示例理工学院', '44') ON CONFLICT DO NOTHING
                        """).update();
        jdbc.sql("""
                        WITH listed AS (
                          INSERT INTO registry.person_record (person_key, institution_code, record_id)
                          VALUES (:person, '99001', :record)
                        )
                        INSERT INTO registry.study_record (institution_code, record_id, examinee_number, name, name_key, sex,
                          birth_date, ethnic_group, document_type, document_number, person_key, major_name, study_level,
                          study_form, school_years, entry_date, cohort, status)
                        VALUES ('99001', :record, :examinee, :name, :key, '1', '1998-01-01', '01', :type, :document, :person,
                          '软件工程', '本科', '普通全日制', 4, '2016-09-01', 2016, '注册学籍')
                        """)
                .param("person", index.of("person", document.personKey()))
                .param("record", record)
                .param("examinee", record.substring(0, 14))
                .param("name", name)
                .param("key", new PersonName(name).comparisonKey())
                .param("type", document.type().name())
                .param(
                        "document",
                        sealing.seal(document.canonical(), "registry.study_record.document_number|99001|" + record))
                .update();
    }
}
