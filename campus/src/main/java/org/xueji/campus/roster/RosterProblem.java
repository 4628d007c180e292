package org.xueji.campus.roster;

import org.jspecify.annotations.Nullable;
import org.xueji.documents.table.TableProblem;

/// What can be wrong with a roster file or one of its rows (名册问题): a stable code, how bad it is, what to do.
///
/// Any error keeps the whole file out; warnings and information do not.
public enum RosterProblem {
    FILE_EMPTY(TableProblem.FILE_EMPTY),
    FILE_TYPE(TableProblem.FILE_TYPE),
    FILE_OLD_WORKBOOK(TableProblem.FILE_OLD_WORKBOOK),
    FILE_ARCHIVE(TableProblem.FILE_ARCHIVE),
    FILE_PROTECTED(TableProblem.FILE_PROTECTED),
    FILE_DAMAGED(TableProblem.FILE_DAMAGED),
    FILE_TOO_LARGE(TableProblem.FILE_TOO_LARGE),
    FILE_BOMB(TableProblem.FILE_BOMB),
    FILE_TOO_MANY_ROWS(TableProblem.FILE_TOO_MANY_ROWS),
    FILE_TOO_MANY_COLUMNS(TableProblem.FILE_TOO_MANY_COLUMNS),
    ROW_UNREADABLE(TableProblem.ROW_UNREADABLE),
    NO_ROWS(Severity.ERROR, null, "只有标题行，没有学生。请检查是否选错了文件或工作表。"),
    ROW_TOO_WIDE(Severity.ERROR, null, "这一行的列数比标题行多，多半是某格里有逗号而没有加引号。请检查这一行。"),
    TEXT_UNDECODABLE(Severity.ERROR, null, "有字符无法识别，文件编码可能不对。请另存为 UTF-8 或 XLSX 后再上传。"),
    CELL_FORMULA(Severity.ERROR, null, "单元格是公式。请把整列“粘贴为值”后再上传。"),
    CELL_ERROR(Severity.ERROR, null, "单元格是错误值（如 #N/A）。请填入正确的内容。"),

    STUDENT_NUMBER_MISSING(Severity.ERROR, RosterColumn.STUDENT_NUMBER, "没有学号，考生号也不在名册中。请先编学号。"),
    STUDENT_NUMBER_NUMERIC(Severity.ERROR, RosterColumn.STUDENT_NUMBER, "学号被表格当作数字保存，可能丢失了数字。请把该列设为“文本”格式后重新填写。"),
    STUDENT_NUMBER_FORM(Severity.ERROR, RosterColumn.STUDENT_NUMBER, "学号只能是 2 至 20 位数字和字母。请改正。"),
    STUDENT_NUMBER_TOO_LONG(Severity.ERROR, RosterColumn.STUDENT_NUMBER, "学号超过 20 位。请检查是否多填。"),
    STUDENT_NUMBER_OF_STAFF(Severity.ERROR, RosterColumn.STUDENT_NUMBER, "这个号码已是教职工的工号，不能再作学号。"),
    DUPLICATE_STUDENT_NUMBER(Severity.ERROR, RosterColumn.STUDENT_NUMBER, "学号与第 %s 行相同。请核对两行。"),
    EXAMINEE_NUMERIC(Severity.ERROR, RosterColumn.EXAMINEE_NUMBER, "考生号被表格当作数字保存，可能丢失了数字。请把该列设为“文本”格式后重新填写。"),
    EXAMINEE_FORM(Severity.ERROR, RosterColumn.EXAMINEE_NUMBER, "考生号只能是数字和字母。请对照录取名册改正。"),
    EXAMINEE_TOO_LONG(Severity.ERROR, RosterColumn.EXAMINEE_NUMBER, "考生号超过 18 位。请对照录取名册检查。"),
    DUPLICATE_EXAMINEE_NUMBER(Severity.ERROR, RosterColumn.EXAMINEE_NUMBER, "考生号与第 %s 行相同。请核对两行。"),
    EXAMINEE_OF_ANOTHER(Severity.ERROR, RosterColumn.EXAMINEE_NUMBER, "考生号在名册中属于学号 %s。请核对是否同一人。"),
    NAME_MISSING(Severity.ERROR, RosterColumn.NAME, "没有填写姓名。请按身份证件填写。"),
    NAME_MISSING_CHARACTER(Severity.ERROR, RosterColumn.NAME, "姓名里有缺字符号（??、□等）。请按身份证件补上正确的字，用 XLSX 上传。"),
    NAME_PRIVATE_CHARACTER(Severity.ERROR, RosterColumn.NAME, "姓名里有自造字。请用国家标准 GB 18030 收录的字重新录入。"),
    NAME_FORM(Severity.ERROR, RosterColumn.NAME, "姓名里有数字、符号或控制字符。请只保留证件上的文字、间隔点和空格。"),
    NAME_TOO_LONG(Severity.ERROR, RosterColumn.NAME, "姓名超过 50 个字。请检查是否把其他内容填到了姓名栏。"),
    SEX_UNKNOWN(Severity.ERROR, RosterColumn.SEX, "性别应为“男”或“女”（或代码 1、2）。请改正。"),
    SEX_MISSING(Severity.ERROR, RosterColumn.SEX, "没有性别，证件号码里也看不出。请填写。"),
    SEX_DIFFERS(Severity.WARNING, RosterColumn.SEX, "性别与身份证号不一致，按文件所填入册。请核对。"),
    BIRTH_DATE_FORM(Severity.ERROR, RosterColumn.BIRTH_DATE, "出生日期不是有效日期。请写成 19980131 这样的 8 位数字。"),
    BIRTH_DATE_MISSING(Severity.ERROR, RosterColumn.BIRTH_DATE, "没有出生日期，证件号码里也看不出。请填写。"),
    BIRTH_DATE_DIFFERS(Severity.ERROR, RosterColumn.BIRTH_DATE, "出生日期与身份证号第 7 至 14 位不一致。请核对哪一项填错。"),
    BIRTH_DATE_IMPLAUSIBLE(Severity.WARNING, RosterColumn.BIRTH_DATE, "按出生日期入学时不满 13 岁或超过 60 岁。请核对。"),
    DOCUMENT_TYPE_UNKNOWN(Severity.ERROR, RosterColumn.DOCUMENT_TYPE, "没有这种证件类型。请写成“居民身份证”等名称或代码。"),
    DOCUMENT_MISSING(Severity.ERROR, RosterColumn.DOCUMENT_NUMBER, "没有填写证件号码。请对照证件填写。"),
    DOCUMENT_NUMERIC(Severity.ERROR, RosterColumn.DOCUMENT_NUMBER, "身份证号被表格当作数字保存，末尾几位已经丢失。请把该列设为“文本”格式，按证件重新填写。"),
    DOCUMENT_LENGTH(Severity.ERROR, RosterColumn.DOCUMENT_NUMBER, "身份证号位数不对，应为 18 位（旧号 15 位）。请检查是否多字或漏字。"),
    DOCUMENT_CHARACTER(Severity.ERROR, RosterColumn.DOCUMENT_NUMBER, "身份证号里有不该出现的字符，只能是数字，最后一位可以是 X。请改正。"),
    DOCUMENT_DATE(Severity.ERROR, RosterColumn.DOCUMENT_NUMBER, "身份证号第 7 至 14 位不是有效的出生日期。请检查这 8 位。"),
    DOCUMENT_CHECK(Severity.ERROR, RosterColumn.DOCUMENT_NUMBER, "证件号码校验不符，至少有一位填错或两位颠倒。请对照证件逐位检查。"),
    DOCUMENT_FORM(Severity.ERROR, RosterColumn.DOCUMENT_NUMBER, "证件号码与证件类型不符。请检查证件类型和号码。"),
    DOCUMENT_LENGTHENED(Severity.INFORMATION, RosterColumn.DOCUMENT_NUMBER, "15 位旧号已换成 18 位。"),
    DUPLICATE_DOCUMENT(Severity.ERROR, RosterColumn.DOCUMENT_NUMBER, "证件号码与第 %s 行相同。请核对是否重复录入。"),
    DOCUMENT_OF_ANOTHER(Severity.ERROR, RosterColumn.DOCUMENT_NUMBER, "证件号码在名册中属于学号 %s。请核对是否同一人。"),
    ETHNIC_GROUP_MISSING(Severity.ERROR, RosterColumn.ETHNIC_GROUP, "没有填写民族。请填写。"),
    ETHNIC_GROUP_UNKNOWN(Severity.ERROR, RosterColumn.ETHNIC_GROUP, "没有这个民族名称或代码。请按国家标准改正。"),
    MAJOR_CODE_FORM(Severity.ERROR, RosterColumn.MAJOR_CODE, "专业代码应为至多 10 位数字和字母。请改正。"),
    MAJOR_MISSING(Severity.ERROR, RosterColumn.MAJOR_NAME, "没有填写专业名称。请填写。"),
    MAJOR_TOO_LONG(Severity.ERROR, RosterColumn.MAJOR_NAME, "专业名称超过 50 个字。请检查。"),
    LEVEL_UNKNOWN(Severity.ERROR, RosterColumn.LEVEL, "没有这个层次。请写成“本科”“专科（高职）”等。"),
    FORM_UNKNOWN(Severity.ERROR, RosterColumn.FORM, "没有这种学习形式。请写成“普通全日制”等。"),
    SCHOOL_YEARS_UNKNOWN(Severity.ERROR, RosterColumn.SCHOOL_YEARS, "没有这种学制。请写年数，如 4 或 2.5。"),
    ENTRY_DATE_FORM(Severity.ERROR, RosterColumn.ENTRY_DATE, "入学日期不是有效日期。请写成 20160901 这样的 8 位数字。"),
    EXPECTED_GRADUATION_FORM(Severity.ERROR, RosterColumn.EXPECTED_GRADUATION, "预计毕业日期不是有效日期。请写成 8 位数字。"),
    EXPECTED_GRADUATION_EARLY(Severity.ERROR, RosterColumn.EXPECTED_GRADUATION, "预计毕业日期不晚于入学日期。请核对两项。"),
    COHORT_FORM(Severity.ERROR, RosterColumn.COHORT, "年级应为 4 位年份，如 2016。请改正。"),
    ADMISSION_YEAR_FORM(Severity.ERROR, RosterColumn.ADMISSION_YEAR, "录取年份应为 4 位年份，如 2016。请改正。"),
    COLLEGE_MISSING(Severity.ERROR, RosterColumn.COLLEGE, "没有学院，班级也不在名册中。请填写学院。"),
    COLLEGE_TOO_LONG(Severity.ERROR, RosterColumn.COLLEGE, "学院名称超过 40 个字。请检查。"),
    COLLEGE_NEW(Severity.INFORMATION, RosterColumn.COLLEGE, "名册中没有这个学院，导入时会新建：%s。"),
    CLASS_MISSING(Severity.ERROR, RosterColumn.CLASS, "没有填写班级。请填写。"),
    CLASS_TOO_LONG(Severity.ERROR, RosterColumn.CLASS, "班级名称超过 40 个字。请检查。"),
    CLASS_NEW(Severity.INFORMATION, RosterColumn.CLASS, "名册中没有这个班级，导入时会新建：%s。"),
    CLASS_OF_ANOTHER_COLLEGE(Severity.ERROR, RosterColumn.CLASS, "同年级的这个班级属于另一学院（%s）。请核对班级和学院。"),
    STATUS_UNKNOWN(Severity.ERROR, RosterColumn.STATUS, "没有这种学籍状态。请写成“注册学籍”“休学”等。"),
    OUTSIDE_COLLEGE(Severity.ERROR, RosterColumn.COLLEGE, "这名学生不在你的学院范围内。请交教务处导入。"),
    KEY_FIELD_CHANGES(Severity.WARNING, null, "将改动已入册学生的关键信息：%s。请确认有依据。");

    private final Severity severity;
    private final @Nullable RosterColumn column;
    private final String message;

    RosterProblem(TableProblem ofFile) {
        this(Severity.ERROR, null, ofFile.message());
    }

    RosterProblem(Severity severity, @Nullable RosterColumn column, String message) {
        this.severity = severity;
        this.column = column;
        this.message = message;
    }

    /// The problem of a file that cannot be read.
    static RosterProblem of(TableProblem ofFile) {
        return switch (ofFile) {
            case FILE_EMPTY -> FILE_EMPTY;
            case FILE_TYPE -> FILE_TYPE;
            case FILE_OLD_WORKBOOK -> FILE_OLD_WORKBOOK;
            case FILE_ARCHIVE -> FILE_ARCHIVE;
            case FILE_PROTECTED -> FILE_PROTECTED;
            case FILE_DAMAGED -> FILE_DAMAGED;
            case FILE_TOO_LARGE -> FILE_TOO_LARGE;
            case FILE_BOMB -> FILE_BOMB;
            case FILE_TOO_MANY_ROWS -> FILE_TOO_MANY_ROWS;
            case FILE_TOO_MANY_COLUMNS -> FILE_TOO_MANY_COLUMNS;
            case ROW_UNREADABLE -> ROW_UNREADABLE;
        };
    }

    /// The stable code, for example `DOCUMENT-CHECK`.
    public String code() {
        return name().replace('_', '-');
    }

    /// How bad it is.
    public Severity severity() {
        return severity;
    }

    /// The column it is about; absent when it may be any, or the file.
    public @Nullable RosterColumn column() {
        return column;
    }

    /// The sentence for the officer.
    ///
    /// @param detail goes where the sentence needs another row, number or name; empty otherwise
    public String message(String detail) {
        return message.formatted(detail);
    }

    /// How bad a problem is (严重程度).
    public enum Severity {
        ERROR("错误"),
        WARNING("提醒"),
        INFORMATION("说明");

        private final String label;

        Severity(String label) {
            this.label = label;
        }

        /// The Chinese word.
        public String label() {
            return label;
        }
    }
}
