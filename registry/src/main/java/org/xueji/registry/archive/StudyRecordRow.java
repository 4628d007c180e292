package org.xueji.registry.archive;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.xueji.platform.sealing.Sealing;
import org.xueji.standards.code.EthnicGroup;
import org.xueji.standards.code.Sex;
import org.xueji.standards.code.StudentStatus;
import org.xueji.standards.identity.DocumentType;
import org.xueji.standards.identity.IdentityDocument;

/// Reads a study record from a row that carries [#COLUMNS].
@Component
public class StudyRecordRow {
    /// The columns of a record, of a table or alias `record`.
    public static final String COLUMNS = """
            record.institution_code, record.record_id, record.version, record.examinee_number, record.student_number,
            record.name, record.sex, record.birth_date, record.ethnic_group, record.document_type,
            record.document_number, record.major_code, record.major_name, record.branch, record.department,
            record.class_name, record.study_level, record.study_form, record.school_years, record.entry_date,
            record.expected_graduation, record.status, record.admission_photo, record.graduation_photo
            """;

    private final Sealing sealing;

    StudyRecordRow(Sealing sealing) {
        this.sealing = sealing;
    }

    /// The record of a row.
    public StudyRecord read(ResultSet row) throws SQLException {
        String institution = row.getString("institution_code");
        String recordId = row.getString("record_id");
        return new StudyRecord(
                institution,
                recordId,
                row.getInt("version"),
                row.getString("examinee_number"),
                row.getString("student_number"),
                row.getString("name"),
                Sex.find(row.getString("sex")).orElseThrow(),
                row.getObject("birth_date", LocalDate.class),
                EthnicGroup.find(row.getString("ethnic_group")).orElseThrow(),
                new IdentityDocument(
                        DocumentType.valueOf(row.getString("document_type")),
                        sealing.open(row.getBytes("document_number"), documentPlace(institution, recordId))),
                row.getString("major_code"),
                row.getString("major_name"),
                row.getString("branch"),
                row.getString("department"),
                row.getString("class_name"),
                row.getString("study_level"),
                row.getString("study_form"),
                row.getBigDecimal("school_years"),
                row.getObject("entry_date", LocalDate.class),
                row.getObject("expected_graduation", LocalDate.class),
                StudentStatus.of(row.getString("status")),
                row.getString("admission_photo"),
                row.getString("graduation_photo"));
    }

    /// Where the document number of a record is sealed.
    public static String documentPlace(String institutionCode, String recordId) {
        return "registry.study_record.document_number|" + institutionCode + "|" + recordId;
    }
}
