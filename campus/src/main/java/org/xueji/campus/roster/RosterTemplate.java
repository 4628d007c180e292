package org.xueji.campus.roster;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.xueji.documents.table.TableColumn;
import org.xueji.documents.table.TableKind;
import org.xueji.documents.table.TableLayout;
import org.xueji.documents.table.TableWriter;
import org.xueji.documents.table.WorkbookWriter;
import org.xueji.standards.code.EthnicGroup;
import org.xueji.standards.code.SchoolYears;
import org.xueji.standards.code.StudentStatus;
import org.xueji.standards.code.StudyForm;
import org.xueji.standards.code.StudyLevel;
import org.xueji.standards.identity.DocumentType;

/// Empty roster files to fill in (名册模板): a workbook with notes and drop-downs, a CSV, a DBF.
@Component
class RosterTemplate {
    private static final int PREPARED_ROWS = 5_000;
    private static final List<String> NOTES = List.of(
            "1. 标题可以用中文，也可以用国家列代码（KSH、XH、XM……），顺序不限，多余的列不会导入。",
            "2. 学号、考生号、证件号码请保持“文本”格式；被当作数字保存的 18 位号码会丢失末尾几位，一律退回。",
            "3. 日期写 8 位数字，如 20160901；性别、出生日期空着时从身份证号取得。",
            "4. 没有学号的行按考生号找已入册的学生；学号相同的学生会更新，其他人不受影响。",
            "5. 学院、班级不在名册中的会自动新建；学籍状态空着的新生记为“待注册”。",
            "6. 有一个错误就一行也不入册；可下载问题文件改正后重新上传。同一份名册可以放心重复导入。",
            "7. 姓名中的生僻字请直接录入（GB 18030 收录的字都可以），不要用 ?? 或拼音代替。");
    private static final TableLayout LAYOUT = new TableLayout(
            "名册",
            Arrays.stream(RosterColumn.values()).map(RosterTemplate::column).toList());
    private static final TableLayout NOTES_LAYOUT = TableLayout.of("说明", List.of("列", "国家列代码", "必填"));

    /// Writes the empty file; a workbook has the sheet 名册 to fill in and 说明 beside it.
    void write(TableKind kind, OutputStream target) throws IOException {
        if (kind != TableKind.XLSX) {
            try (TableWriter writer = TableWriter.of(kind, target, LAYOUT)) {
                writer.finish();
            }
            return;
        }
        try (WorkbookWriter workbook = new WorkbookWriter(target, LAYOUT)) {
            workbook.prepare(PREPARED_ROWS);
            workbook.next(NOTES_LAYOUT);
            for (RosterColumn column : RosterColumn.values()) {
                workbook.write(List.of(column.label(), column.code(), column.isRequired() ? "必填" : ""));
            }
            workbook.write(List.of());
            for (String note : NOTES) {
                workbook.write(List.of(note));
            }
            workbook.finish();
        }
    }

    private static TableColumn column(RosterColumn column) {
        return TableColumn.of(column.label(), column.code())
                .bytes(width(column))
                .required(column.isRequired())
                .hint(column.code() + (column.isRequired() ? "，必填" : ""))
                .choices(choices(column));
    }

    private static List<String> choices(RosterColumn column) {
        return switch (column) {
            case SEX -> List.of("男", "女");
            case DOCUMENT_TYPE -> labels(DocumentType.values(), DocumentType::label);
            case ETHNIC_GROUP -> labels(EthnicGroup.values(), EthnicGroup::label);
            case LEVEL -> labels(StudyLevel.values(), StudyLevel::label);
            case FORM -> labels(StudyForm.values(), StudyForm::label);
            case SCHOOL_YEARS ->
                SchoolYears.all().stream().map(SchoolYears::toString).toList();
            case STATUS -> StudentStatus.all().stream().map(StudentStatus::name).toList();
            case EXAMINEE_NUMBER,
                    STUDENT_NUMBER,
                    NAME,
                    BIRTH_DATE,
                    DOCUMENT_NUMBER,
                    MAJOR_CODE,
                    MAJOR_NAME,
                    ENTRY_DATE,
                    COLLEGE,
                    DEPARTMENT,
                    CLASS,
                    COHORT,
                    EXPECTED_GRADUATION,
                    ADMISSION_YEAR -> List.of();
        };
    }

    private static int width(RosterColumn column) {
        return switch (column) {
            case EXAMINEE_NUMBER, DOCUMENT_NUMBER, STUDENT_NUMBER -> 20;
            case NAME -> 100;
            case SEX -> 8;
            case BIRTH_DATE, ENTRY_DATE, EXPECTED_GRADUATION -> 10;
            case DOCUMENT_TYPE, ETHNIC_GROUP, LEVEL, FORM, STATUS -> 30;
            case SCHOOL_YEARS, COHORT, ADMISSION_YEAR -> 6;
            case MAJOR_CODE -> 10;
            case MAJOR_NAME -> 100;
            case COLLEGE, DEPARTMENT, CLASS -> 80;
        };
    }

    private static <T> List<String> labels(T[] values, Function<T, String> label) {
        return Arrays.stream(values).map(label).toList();
    }
}
