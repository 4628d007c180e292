package org.xueji.campus.roster;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.springframework.stereotype.Component;
import org.xueji.documents.table.TableKind;
import org.xueji.documents.table.TableLayout;
import org.xueji.documents.table.TableWriter;

/// Writes a list of students with masked numbers (导出学生名单), page by page, formula-safe.
@Component
class StudentExport {
    private static final int AT_ONCE = 2_000;
    private static final TableLayout LAYOUT = TableLayout.of(
            "学生", List.of("学号", "考生号", "姓名", "性别", "民族", "证件号码（已遮盖）", "学院", "年级", "班级", "专业", "层次", "学制", "学籍状态"));

    private final StudentTable students;

    StudentExport(StudentTable students) {
        this.students = students;
    }

    /// Writes the students in the order of their numbers.
    void write(StudentQuery query, TableKind kind, OutputStream target) throws IOException {
        try (TableWriter writer = TableWriter.of(kind, target, LAYOUT)) {
            for (List<Student> some = students.after(query, "", AT_ONCE);
                    !some.isEmpty();
                    some = students.after(query, some.getLast().studentNumber(), AT_ONCE)) {
                for (Student student : some) {
                    writer.write(values(student));
                }
            }
            writer.finish();
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
