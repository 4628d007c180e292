package org.xueji.campus.campaign;

import java.util.Arrays;
import java.util.Optional;

/// The fields of a student's record that a field policy speaks about (字段), with the rule proposed for each.
///
/// The key is what tables, change histories and forms call the field.
public enum StudentField {
    /// 籍贯.
    NATIVE_PLACE("native_place", "籍贯", Tier.SELF, Clause.SUPPLEMENT),
    /// 生源地区: where the high school is.
    ORIGIN_REGION("origin_region", "生源地区", Tier.SELF, Clause.SUPPLEMENT),
    /// 姓名拼音.
    PINYIN("pinyin", "姓名拼音", Tier.SELF, Clause.SUPPLEMENT),
    /// 常用电子邮箱.
    EMAIL("email", "常用电子邮箱", Tier.SELF, Clause.SUPPLEMENT),
    /// 家庭联系人.
    FAMILY_CONTACT("family_contact", "家庭联系人", Tier.SELF, Clause.SUPPLEMENT),
    /// 家庭电话.
    FAMILY_PHONE("family_phone", "家庭电话", Tier.SELF, Clause.SUPPLEMENT),
    /// 家庭地址.
    FAMILY_ADDRESS("family_address", "家庭地址", Tier.SELF, Clause.SUPPLEMENT),
    /// 邮政编码.
    POST_CODE("post_code", "邮政编码", Tier.SELF, Clause.SUPPLEMENT),
    /// 姓名.
    NAME("name", "姓名", Tier.LOCKED, Clause.KEY),
    /// 证件类型.
    DOCUMENT_TYPE("document_type", "证件类型", Tier.LOCKED, Clause.KEY),
    /// 证件号码.
    DOCUMENT_NUMBER("document_number", "证件号码", Tier.LOCKED, Clause.KEY),
    /// 性别.
    SEX("sex", "性别", Tier.LOCKED, Clause.KEY),
    /// 出生日期.
    BIRTH_DATE("birth_date", "出生日期", Tier.LOCKED, Clause.KEY),
    /// 民族.
    ETHNIC_GROUP("ethnic_group", "民族", Tier.LOCKED, Clause.KEY),
    /// 考生号.
    EXAMINEE_NUMBER("examinee_number", "考生号", Tier.LOCKED, Clause.KEY),
    /// 学号.
    STUDENT_NUMBER("student_number", "学号", Tier.LOCKED, Clause.SCHOOL_GIVEN),
    /// 学籍状态.
    STATUS("status", "学籍状态", Tier.LOCKED, Clause.SCHOOL_GIVEN),
    /// 专业名称.
    MAJOR_NAME("major_name", "专业名称", Tier.APPROVE, Clause.SCHOOL),
    /// 系所, 学院.
    COLLEGE("college_code", "学院（系所）", Tier.APPROVE, Clause.SCHOOL),
    /// 班号.
    CLASS_CODE("class_code", "班级", Tier.APPROVE, Clause.SCHOOL),
    /// 层次.
    STUDY_LEVEL("study_level", "层次", Tier.APPROVE, Clause.SCHOOL),
    /// 学制.
    SCHOOL_YEARS("school_years", "学制", Tier.APPROVE, Clause.SCHOOL),
    /// 入学日期.
    ENTRY_DATE("entry_date", "入学日期", Tier.APPROVE, Clause.SCHOOL);

    private final String key;
    private final String label;
    private final Tier tier;
    private final String clause;

    StudentField(String key, String label, Tier tier, String clause) {
        this.key = key;
        this.label = label;
        this.tier = tier;
        this.clause = clause;
    }

    /// What tables and forms call the field.
    public String key() {
        return key;
    }

    /// The Chinese name.
    public String label() {
        return label;
    }

    /// The rule proposed for a new campaign.
    public FieldRule proposed() {
        return new FieldRule(key, tier, clause);
    }

    /// The field of a key; empty for an unknown one.
    public static Optional<StudentField> of(String key) {
        return Arrays.stream(values()).filter(field -> field.key.equals(key)).findFirst();
    }

    private static final class Clause {
        static final String SUPPLEMENT = "核查通知第一条第 1 项：学生本人核对并补充的 8 项信息";
        static final String KEY = "核查通知附件相关说明（3）：来源于高考报名的基本信息，不符的由班长汇总逐级上报；" + "教学〔2007〕3号第十二条：变更关键信息须有合法证明并与录取档案核对";
        static final String SCHOOL = "核查通知附件相关说明（3）：专业名称、系所号、班号等不符的，由班长汇总、院系上报、教务处统一处理";
        static final String SCHOOL_GIVEN = "由学校编定和标注，教育部令第41号第三十五条：学校按时完成学籍电子注册";
    }
}
