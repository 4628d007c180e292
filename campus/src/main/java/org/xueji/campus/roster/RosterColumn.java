package org.xueji.campus.roster;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.xueji.standards.TypedText;

/// What a column of an admission or roster file holds (名册列), with its national code and the headings in use.
///
/// Sources: freshman registration tables of the platform, JY/T 1002-2012.
public enum RosterColumn {
    EXAMINEE_NUMBER("KSH", "考生号", false, "考号、准考证号、考生编号"),
    STUDENT_NUMBER("XH", "学号", true, "学生学号、学籍号"),
    NAME("XM", "姓名", true, "学生姓名、考生姓名"),
    SEX("XB", "性别", false, "XBM、XBDM、性别码"),
    BIRTH_DATE("CSRQ", "出生日期", false, "出生年月日、生日"),
    DOCUMENT_TYPE("SFZJLX", "证件类型", false, "SFZJLXM、身份证件类型、ZJLX"),
    DOCUMENT_NUMBER("SFZH", "身份证号", true, "SFZJH、ZJHM、证件号码、证件号、身份证号码、身份证件号、公民身份号码"),
    ETHNIC_GROUP("MZ", "民族", true, "MZM、MZDM、民族码"),
    MAJOR_CODE("ZYDM", "专业代码", false, "ZYM、专业码、专业编号"),
    MAJOR_NAME("ZYMC", "专业名称", true, "专业、录取专业、所学专业"),
    LEVEL("CC", "层次", true, "CCMC、培养层次、学历层次"),
    FORM("XXXS", "学习形式", true, "学习方式"),
    SCHOOL_YEARS("XZ", "学制", true, "学制年限"),
    ENTRY_DATE("RXRQ", "入学日期", true, "入学时间"),
    COLLEGE("FY", "学院", false, "分院、二级学院、所在学院、院系、XY、XYMC、学院名称"),
    DEPARTMENT("XSH", "系所", false, "系所函授站、系部、所在系、XSMC、系"),
    CLASS("BH", "班级", true, "班号、班级名称、所在班级、班级号、BJ、BJMC、SZBH、行政班"),
    COHORT("NJ", "年级", false, "SZNJ、所在年级、当前所在年级"),
    EXPECTED_GRADUATION("YJBYRQ", "预计毕业日期", false, "预计毕业时间"),
    ADMISSION_YEAR("LQNF", "录取年份", false, "录取年度、招生年份"),
    STATUS("XJZT", "学籍状态", false, "注册状态、学籍注册状态");

    private final String code;
    private final String label;
    private final boolean required;
    private final List<String> words;

    RosterColumn(String code, String label, boolean required, String otherWords) {
        this.code = code;
        this.label = label;
        this.required = required;
        this.words = Arrays.stream((code + "、" + label + "、" + otherWords).split("、"))
                .map(RosterColumn::key)
                .toList();
    }

    /// The national column code.
    public String code() {
        return code;
    }

    /// The Chinese heading.
    public String label() {
        return label;
    }

    /// Whether a file must have it.
    public boolean isRequired() {
        return required;
    }

    /// Finds by a heading as written in a file: code or Chinese word, marks such as `*` and brackets left out.
    public static Optional<RosterColumn> find(String heading) {
        String word = key(heading);
        return Arrays.stream(values())
                .filter(column -> column.words.contains(word))
                .findFirst();
    }

    private static String key(String heading) {
        String plain = TypedText.compact(heading).toUpperCase(Locale.ROOT).replaceAll("[（(].*$", "");
        return plain.replaceAll("[*＊:：_]", "");
    }
}
