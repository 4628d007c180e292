package org.xueji.registry.archive;

/// The columns that `registry.study_record_version` copies from `registry.study_record`.
public final class VersionColumns {
    /// All of them, `published_at` left out: it is the moment of the version.
    public static final String ALL = """
            institution_code, record_id, version, examinee_number, student_number, name, sex, birth_date, ethnic_group,
            document_type, document_number, major_code, major_name, branch, department, class_name, study_level,
            study_form, school_years, entry_date, expected_graduation, status, admission_photo, graduation_photo""";

    private VersionColumns() {}
}
