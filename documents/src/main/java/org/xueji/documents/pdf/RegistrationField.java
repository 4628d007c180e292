package org.xueji.documents.pdf;

/// A field of the registration form (学籍登记表栏目).
public enum RegistrationField {
    NAME("姓名"),
    FORMER_NAME("曾用名"),
    PINYIN("姓名拼音"),
    SEX("性别"),
    BIRTH_DATE("出生日期"),
    ETHNIC_GROUP("民族"),
    POLITICAL_STATUS("政治面貌"),
    NATIVE_PLACE("籍贯"),
    ORIGIN_REGION("生源地区"),
    DOCUMENT_TYPE("证件类型"),
    DOCUMENT_NUMBER("证件号码"),
    EXAMINEE_NUMBER("考生号"),
    STUDENT_NUMBER("学号"),
    COLLEGE("院系"),
    MAJOR("专业"),
    CLASS_NAME("班级"),
    STUDY_LEVEL("层次"),
    STUDY_FORM("学习形式"),
    SCHOOL_YEARS("学制"),
    ENTRY_DATE("入学日期"),
    EMAIL("电子邮箱"),
    FAMILY_CONTACT("家庭联系人"),
    FAMILY_PHONE("家庭电话"),
    FAMILY_ADDRESS("家庭地址"),
    POST_CODE("邮政编码");

    private final String label;

    RegistrationField(String label) {
        this.label = label;
    }

    /// The words of the column on the paper.
    public String label() {
        return label;
    }
}
