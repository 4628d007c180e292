package org.xueji.campus.roster;

/// A column of a student that an import can change (学籍字段), with the word for it.
enum StudentColumn {
    EXAMINEE_NUMBER("examinee_number", "考生号", true),
    NAME("name", "姓名", true),
    SEX("sex", "性别", true),
    BIRTH_DATE("birth_date", "出生日期", true),
    ETHNIC_GROUP("ethnic_group", "民族", true),
    DOCUMENT_TYPE("document_type", "证件类型", true),
    DOCUMENT("document_index", "证件号码", true),
    CLASS("class_code", "班级", false),
    MAJOR_CODE("major_code", "专业代码", false),
    MAJOR_NAME("major_name", "专业名称", false),
    LEVEL("study_level", "层次", false),
    FORM("study_form", "学习形式", false),
    SCHOOL_YEARS("school_years", "学制", false),
    ENTRY_DATE("entry_date", "入学日期", false),
    EXPECTED_GRADUATION("expected_graduation", "预计毕业日期", false),
    ADMISSION_YEAR("admission_year", "录取年份", false),
    STATUS("status", "学籍状态", false);

    private final String column;
    private final String label;
    private final boolean key;

    StudentColumn(String column, String label, boolean key) {
        this.column = column;
        this.label = label;
        this.key = key;
    }

    /// The column of `campus.student`.
    String column() {
        return column;
    }

    /// The Chinese word.
    String label() {
        return label;
    }

    /// Whether it is a key field (关键信息) whose change needs proof.
    boolean isKey() {
        return key;
    }
}
