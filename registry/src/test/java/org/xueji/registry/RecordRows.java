package org.xueji.registry;

import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.xueji.platform.sealing.BlindIndex;
import org.xueji.platform.sealing.Keyring;
import org.xueji.platform.sealing.Sealing;
import org.xueji.platform.storage.StoredFiles;
import org.xueji.registry.archive.StudyRecordRow;
import org.xueji.standards.identity.IdentityDocument;
import org.xueji.standards.name.PersonName;

/// Invented institutions and study records for tests, as the intake leaves them: reported, listed, not registered.
public final class RecordRows {
    private static final byte[] JPEG = HexFormat.of().parseHex("ffd8ffe000104a464946ffd9");

    private final JdbcClient jdbc;
    private final Sealing sealing;
    private final BlindIndex index;

    /// Over a connection of the registry role.
    public RecordRows(JdbcClient jdbc, Keyring keys) {
        this.jdbc = jdbc;
        this.sealing = new Sealing(keys);
        this.index = new BlindIndex(keys);
    }

    /// Adds an institution in Guangdong.
    public void institution(String code, String name) {
        jdbc.sql("""
                        INSERT INTO registry.institution (institution_code, identifier, name, province_code)
                        VALUES (:code, '41440' || :code, :name, '44')
                        """).param("code", code).param("name", name).update();
    }

    /// Adds a record of somebody whose document follows from the name; gives the record's id.
    public String record(String institutionCode, String name) {
        return record(institutionCode, name, IdentityDocument.of(AccountRows.identityNumber(name)));
    }

    /// Adds records of many people.
    public List<String> records(String institutionCode, List<String> names) {
        return names.stream().map(name -> record(institutionCode, name)).toList();
    }

    /// Adds a record.
    public String record(String institutionCode, String name, IdentityDocument document) {
        String recordId = UUID.randomUUID().toString().replace("-", "");
        byte[] person = index.of("person", document.personKey());
        jdbc.sql("""
                        INSERT INTO registry.study_record (institution_code, record_id, examinee_number, student_number,
                          name, name_key, sex, birth_date, ethnic_group, document_type, document_number, person_key,
                          major_code, major_name, department, class_name, study_level, study_form, school_years,
                          entry_date, expected_graduation, cohort, status, listed_at)
                        VALUES (:institution, :record, :examinee, :student, :name, :key, '1', '1998-04-20', '01', :type,
                          :document, :person, '080902', '软件工程', '计算机学院', '软件1班', '本科', '普通全日制', 4,
                          '2016-09-01', '2020-07-01', 2016, 'PENDING', now())
                        """)
                .param("institution", institutionCode)
                .param("record", recordId)
                .param("examinee", "16" + String.format("%012d", Math.floorMod(recordId.hashCode(), 1_000_000_000)))
                .param("student", "2016" + String.format("%08d", Math.floorMod(recordId.hashCode(), 100_000_000)))
                .param("name", name)
                .param("key", new PersonName(name).comparisonKey())
                .param("type", document.type().name())
                .param(
                        "document",
                        sealing.seal(document.canonical(), StudyRecordRow.documentPlace(institutionCode, recordId)))
                .param("person", person)
                .update();
        jdbc.sql("""
                        INSERT INTO registry.person_record (person_key, institution_code, record_id)
                        VALUES (:person, :institution, :record)
                        """)
                .param("person", person)
                .param("institution", institutionCode)
                .param("record", recordId)
                .update();
        return recordId;
    }

    /// Gives a record an admission photo; gives its key.
    public String admissionPhoto(String institutionCode, String recordId) {
        String key = new StoredFiles(jdbc, sealing, "registry").put("image/jpeg", JPEG);
        jdbc.sql("""
                        UPDATE registry.study_record SET admission_photo = :photo
                         WHERE institution_code = :institution AND record_id = :record
                        """)
                .param("photo", key)
                .param("institution", institutionCode)
                .param("record", recordId)
                .update();
        return key;
    }
}
