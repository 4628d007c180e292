package org.xueji.campus.roster;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.springframework.stereotype.Component;

/// Writes a list of students with masked numbers (导出学生名单), page by page, formula-safe.
@Component
class StudentExport {
    private static final int AT_ONCE = 2_000;
    private static final List<String> HEADINGS =
            List.of("学号", "考生号", "姓名", "性别", "民族", "证件号码（已遮盖）", "学院", "年级", "班级", "专业", "层次", "学制", "学籍状态");

    private final StudentTable students;

    StudentExport(StudentTable students) {
        this.students = students;
    }

    void csv(StudentQuery query, OutputStream target) throws IOException {
        target.write(("\uFEFF" + String.join(",", HEADINGS) + "\r\n").getBytes(StandardCharsets.UTF_8));
        for (List<Student> some = students.after(query, "", AT_ONCE);
                !some.isEmpty();
                some = students.after(query, some.getLast().studentNumber(), AT_ONCE)) {
            StringBuilder lines = new StringBuilder();
            for (Student student : some) {
                lines.append(values(student).stream().map(CsvCell::safe).collect(Collectors.joining(",")))
                        .append("\r\n");
            }
            target.write(lines.toString().getBytes(StandardCharsets.UTF_8));
        }
    }

    void xlsx(StudentQuery query, OutputStream target) throws IOException {
        Workbook workbook = new Workbook(target, "Xueji", "1.0");
        Worksheet sheet = workbook.newWorksheet("学生");
        row(sheet, 0, HEADINGS);
        sheet.range(0, 0, 0, HEADINGS.size() - 1).style().bold().set();
        for (int at = 0; at < HEADINGS.size(); at++) {
            sheet.width(at, at == 5 ? 22 : 14);
        }
        sheet.freezePane(0, 1);
        int line = 1;
        for (List<Student> some = students.after(query, "", AT_ONCE);
                !some.isEmpty();
                some = students.after(query, some.getLast().studentNumber(), AT_ONCE)) {
            for (Student student : some) {
                row(sheet, line++, values(student));
            }
            sheet.flush();
        }
        workbook.finish();
    }

    // Cells of type text are never taken for formulas.
    private static void row(Worksheet sheet, int line, List<String> values) {
        for (int at = 0; at < values.size(); at++) {
            sheet.value(line, at, values.get(at));
        }
    }

    private static List<String> values(Student student) {
        String examineeNumber = student.examineeNumber();
        return List.of(
                student.studentNumber(),
                examineeNumber == null ? "" : examineeNumber,
                student.name(),
                student.sex().label(),
                student.ethnicGroup().label(),
                student.document().masked(),
                student.collegeName(),
                student.cohort() + "级",
                student.className(),
                student.majorName(),
                student.studyLevel(),
                student.schoolYears().toString(),
                student.status());
    }
}
