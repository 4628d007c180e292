package org.xueji.campus.roster;

import com.linuxense.javadbf.DBFDataType;
import com.linuxense.javadbf.DBFField;
import com.linuxense.javadbf.DBFWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.springframework.stereotype.Component;
import org.xueji.standards.code.EthnicGroup;
import org.xueji.standards.code.SchoolYears;
import org.xueji.standards.code.StudentStatus;
import org.xueji.standards.code.StudyForm;
import org.xueji.standards.code.StudyLevel;
import org.xueji.standards.identity.DocumentType;

/// Empty roster files to fill in (名册模板): a workbook with notes and drop-downs, a CSV, a DBF.
@Component
class RosterTemplate {
    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final int PREPARED_ROWS = 5_000;
    private static final List<String> NOTES = List.of(
            "1. 标题可以用中文，也可以用国家列代码（KSH、XH、XM……），顺序不限，多余的列不会导入。",
            "2. 学号、考生号、证件号码请保持“文本”格式；被当作数字保存的 18 位号码会丢失末尾几位，一律退回。",
            "3. 日期写 8 位数字，如 20160901；性别、出生日期空着时从身份证号取得。",
            "4. 没有学号的行按考生号找已入册的学生；学号相同的学生会更新，其他人不受影响。",
            "5. 学院、班级不在名册中的会自动新建；学籍状态空着的新生记为“待注册”。",
            "6. 有一个错误就一行也不入册；可下载问题文件改正后重新上传。同一份名册可以放心重复导入。",
            "7. 姓名中的生僻字请直接录入（GB 18030 收录的字都可以），不要用 ?? 或拼音代替。");

    /// Writes the workbook: sheet 名册 to fill in, 说明 and 选项 beside it.
    void xlsx(OutputStream target) throws IOException {
        Workbook workbook = new Workbook(target, "Xueji", "1.0");
        Worksheet sheet = workbook.newWorksheet("名册");
        Worksheet notes = workbook.newWorksheet("说明");
        Worksheet choices = workbook.newWorksheet("选项");
        RosterColumn[] columns = RosterColumn.values();
        for (RosterColumn column : columns) {
            int at = column.ordinal();
            sheet.value(0, at, column.label());
            sheet.style(0, at)
                    .bold()
                    .fillColor(column.isRequired() ? "FFE0B2" : "ECEFF1")
                    .set();
            sheet.width(at, column == RosterColumn.DOCUMENT_NUMBER ? 22 : 16);
            sheet.comment(0, at, column.code() + (column.isRequired() ? "，必填" : ""));
        }
        sheet.range(1, 0, PREPARED_ROWS, columns.length - 1).style().format("@").set();
        sheet.freezePane(0, 1);
        choice(sheet, choices, RosterColumn.SEX, List.of("男", "女"));
        choice(sheet, choices, RosterColumn.DOCUMENT_TYPE, labels(DocumentType.values(), DocumentType::label));
        choice(sheet, choices, RosterColumn.ETHNIC_GROUP, labels(EthnicGroup.values(), EthnicGroup::label));
        choice(sheet, choices, RosterColumn.LEVEL, labels(StudyLevel.values(), StudyLevel::label));
        choice(sheet, choices, RosterColumn.FORM, labels(StudyForm.values(), StudyForm::label));
        choice(
                sheet,
                choices,
                RosterColumn.SCHOOL_YEARS,
                SchoolYears.all().stream().map(SchoolYears::toString).toList());
        choice(
                sheet,
                choices,
                RosterColumn.STATUS,
                StudentStatus.all().stream().map(StudentStatus::name).toList());
        notes(notes, columns);
        workbook.finish();
    }

    /// Writes the heading line, in UTF-8 with a mark so that spreadsheets read it rightly.
    void csv(OutputStream target) throws IOException {
        String heading =
                Arrays.stream(RosterColumn.values()).map(RosterColumn::label).collect(Collectors.joining(","));
        target.write(("\uFEFF" + heading + "\r\n").getBytes(StandardCharsets.UTF_8));
    }

    /// Writes the fields with the national codes and widths.
    void dbf(OutputStream target) {
        try (DBFWriter writer = new DBFWriter(target, GB18030)) {
            writer.setFields(Arrays.stream(RosterColumn.values())
                    .map(column -> new DBFField(column.code(), DBFDataType.CHARACTER, width(column)))
                    .toArray(DBFField[]::new));
        }
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

    private static void choice(Worksheet sheet, Worksheet choices, RosterColumn column, List<String> words) {
        int at = column.ordinal();
        choices.value(0, at, column.label());
        for (int row = 0; row < words.size(); row++) {
            choices.value(row + 1, at, words.get(row));
        }
        sheet.range(1, at, PREPARED_ROWS, at)
                .validateWithList(choices.range(1, at, words.size(), at))
                .allowBlank(true)
                .showDropdown(false);
    }

    private static void notes(Worksheet notes, RosterColumn[] columns) {
        notes.width(0, 18);
        notes.width(1, 14);
        notes.width(2, 10);
        for (int row = 0; row < NOTES.size(); row++) {
            notes.value(row, 0, NOTES.get(row));
        }
        int from = NOTES.size() + 1;
        notes.value(from, 0, "列");
        notes.value(from, 1, "国家列代码");
        notes.value(from, 2, "必填");
        notes.range(from, 0, from, 2).style().bold().set();
        for (RosterColumn column : columns) {
            int row = from + 1 + column.ordinal();
            notes.value(row, 0, column.label());
            notes.value(row, 1, column.code());
            notes.value(row, 2, column.isRequired() ? "必填" : "");
        }
    }

    private static <T> List<String> labels(T[] values, Function<T, String> label) {
        return Arrays.stream(values).map(label).toList();
    }
}
