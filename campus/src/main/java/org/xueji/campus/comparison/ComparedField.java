package org.xueji.campus.comparison;

import java.util.Arrays;
import java.util.Optional;

/// A field that both campus and registry hold (比对项目), in the order of the registry's page.
public enum ComparedField {
    /// 姓名.
    NAME("name", "姓名", false),
    /// 证件号码: compared by its blind index, never by its text.
    DOCUMENT_NUMBER("document_number", "证件号码", false),
    /// 性别.
    SEX("sex", "性别", false),
    /// 出生日期.
    BIRTH_DATE("birth_date", "出生日期", false),
    /// 民族.
    ETHNIC_GROUP("ethnic_group", "民族", false),
    /// 学号.
    STUDENT_NUMBER("student_number", "学号", false),
    /// 学院, at the registry 系所 or 分院.
    COLLEGE("college_code", "学院（系所）", true),
    /// 班级.
    CLASS("class_code", "班级", true),
    /// 专业代码.
    MAJOR_CODE("major_code", "专业代码", true),
    /// 专业名称: the registry shows the admission major until a change is reported.
    MAJOR_NAME("major_name", "专业名称", true),
    /// 层次.
    STUDY_LEVEL("study_level", "层次", true),
    /// 学习形式.
    STUDY_FORM("study_form", "学习形式", true),
    /// 学制.
    SCHOOL_YEARS("school_years", "学制", true),
    /// 入学日期.
    ENTRY_DATE("entry_date", "入学日期", false),
    /// 预计毕业日期.
    EXPECTED_GRADUATION("expected_graduation", "预计毕业日期", true),
    /// 学籍状态.
    STATUS("status", "学籍状态", true);

    private final String key;
    private final String label;
    private final boolean excusable;

    ComparedField(String key, String label, boolean excusable) {
        this.key = key;
        this.label = label;
        this.excusable = excusable;
    }

    /// What tables and forms call the field, as in [org.xueji.campus.campaign.StudentField].
    public String key() {
        return key;
    }

    /// The Chinese name.
    public String label() {
        return label;
    }

    /// Whether a status change (学籍异动) can explain a difference; who somebody is never changes that way.
    public boolean excusable() {
        return excusable;
    }

    /// The field of a key; empty for an unknown one.
    public static Optional<ComparedField> of(String key) {
        return Arrays.stream(values()).filter(field -> field.key.equals(key)).findFirst();
    }
}
