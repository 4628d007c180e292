package org.xueji.campus.roster;

import java.nio.charset.Charset;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.xueji.documents.table.TableColumn;

/// A field of the platform's table for freshmen (学籍注册表字段), with its width in bytes of GB18030.
///
/// Source: the import and update table of the platform after 2009; 政治面貌 is left empty, the register does not collect
/// it.
enum RegistryField {
    KSH("考生号", 18, student -> orEmpty(student.examineeNumber())),
    XH("学号", 15, Student::studentNumber),
    XM("姓名", 40, Student::name),
    XB("性别", 2, student -> student.sex().label()),
    CSRQ("出生日期", 8, student -> day(student.birthDate())),
    SFZH("身份证号", 18, student -> student.document().canonical()),
    ZZMM("政治面貌", 16, student -> ""),
    MZ("民族", 24, student -> student.ethnicGroup().label()),
    ZYDM("专业代码", 6, student -> orEmpty(student.majorCode())),
    ZYMC("专业名称", 50, Student::majorName),
    CC("层次", 12, Student::studyLevel),
    XZ("学制", 3, student -> student.schoolYears().toString()),
    XXXS("学习形式", 10, Student::studyForm),
    RXRQ("入学日期", 8, student -> day(student.entryDate())),
    FY("分院", 24, student -> ""),
    XSH("系所", 24, Student::collegeName),
    BH("班号", 24, Student::className),
    YJBYRQ("预计毕业日期", 8, student -> day(student.expectedGraduation()));

    static final Charset GB18030 = Charset.forName("GB18030");

    private final String label;
    private final int width;
    private final Function<Student, String> value;

    RegistryField(String label, int width, Function<Student, String> value) {
        this.label = label;
        this.width = width;
        this.value = value;
    }

    String label() {
        return label;
    }

    String of(Student student) {
        return value.apply(student);
    }

    /// The column of the file to write.
    TableColumn column() {
        return TableColumn.of(name()).bytes(width);
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static String day(@Nullable LocalDate date) {
        return date == null ? "" : DateTimeFormatter.BASIC_ISO_DATE.format(date);
    }
}
