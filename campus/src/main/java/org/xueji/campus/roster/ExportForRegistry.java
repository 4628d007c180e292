package org.xueji.campus.roster;

import com.linuxense.javadbf.DBFDataType;
import com.linuxense.javadbf.DBFField;
import com.linuxense.javadbf.DBFWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.springframework.stereotype.Component;
import org.xueji.campus.Campus;
import org.xueji.campus.CampusTransaction;
import org.xueji.campus.office.Role;
import org.xueji.campus.office.Staff;
import org.xueji.platform.audit.Audit;

/// Writes a cohort in the layout the national platform takes (导出学籍注册文件). Whole numbers leave the house here, so
/// a purpose is asked and noted.
@Component
class ExportForRegistry {
    /// Kind of file.
    enum Format {
        XLSX,
        CSV,
        DBF
    }

    /// A value that does not fit the layout.
    record Misfit(String studentNumber, String name, String field, String reason) {}

    /// What came of it.
    sealed interface Outcome {
        /// The file.
        record Written(byte[] content, int students) implements Outcome {
            @Override
            public String toString() {
                return "Written[" + students + "]";
            }
        }

        /// Some values do not fit; nothing is cut, nothing is written.
        record DoesNotFit(List<Misfit> misfits, int total) implements Outcome {}

        /// No purpose was given.
        record PurposeMissing() implements Outcome {}

        /// The cohort has nobody.
        record Nobody() implements Outcome {}

        /// This person may not.
        record NotAllowed() implements Outcome {}
    }

    private static final int SHOWN = 200;

    private final StudentTable students;
    private final Audit audit;

    ExportForRegistry(StudentTable students, @Campus Audit audit) {
        this.students = students;
        this.audit = audit;
    }

    /// Writes the students of a cohort by 学号.
    @CampusTransaction
    public Outcome export(int cohort, Format format, String purpose, Staff staff) {
        if (!staff.roles().contains(Role.OFFICE)) {
            return new Outcome.NotAllowed();
        }
        if (purpose.strip().length() < 4) {
            return new Outcome.PurposeMissing();
        }
        List<Student> cohortStudents = students.ofCohort(cohort, staff.scope());
        if (cohortStudents.isEmpty()) {
            return new Outcome.Nobody();
        }
        List<Misfit> misfits = misfits(cohortStudents, format);
        if (!misfits.isEmpty()) {
            return new Outcome.DoesNotFit(misfits.stream().limit(SHOWN).toList(), misfits.size());
        }
        audit.note(
                staff.subject(),
                "roster.exported-for-registry",
                "cohort " + cohort,
                "done",
                cohortStudents.size() + " students, " + format + ", " + purpose.strip());
        byte[] content = switch (format) {
            case XLSX -> xlsx(cohortStudents);
            case CSV -> csv(cohortStudents);
            case DBF -> dbf(cohortStudents);
        };
        return new Outcome.Written(content, cohortStudents.size());
    }

    private static List<Misfit> misfits(List<Student> students, Format format) {
        List<Misfit> misfits = new ArrayList<>();
        for (Student student : students) {
            if (student.examineeNumber() == null) {
                misfits.add(misfit(student, RegistryField.KSH, "没有考生号，平台按考生号核对，不能上报。请补上。"));
            }
            for (RegistryField field : RegistryField.values()) {
                boolean fits = format != Format.DBF || field.holds(field.of(student));
                if (!fits) {
                    misfits.add(misfit(student, field, "超过平台字段的 " + field.width() + " 个字节，不会截断。请改用 XLSX 或 CSV，或缩短。"));
                }
            }
        }
        return misfits;
    }

    private static Misfit misfit(Student student, RegistryField field, String reason) {
        return new Misfit(student.studentNumber(), student.name(), field.label() + "（" + field.name() + "）", reason);
    }

    private static byte[] dbf(List<Student> students) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DBFWriter writer = new DBFWriter(bytes, RegistryField.GB18030)) {
            writer.setFields(Arrays.stream(RegistryField.values())
                    .map(field -> new DBFField(field.name(), DBFDataType.CHARACTER, field.width()))
                    .toArray(DBFField[]::new));
            students.forEach(student -> writer.addRecord(values(student).toArray()));
        }
        return bytes.toByteArray();
    }

    private static byte[] csv(List<Student> students) {
        StringBuilder text = new StringBuilder("\uFEFF")
                .append(Arrays.stream(RegistryField.values()).map(Enum::name).collect(Collectors.joining(",")))
                .append("\r\n");
        for (Student student : students) {
            text.append(values(student).stream().map(CsvCell::exact).collect(Collectors.joining(",")))
                    .append("\r\n");
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] xlsx(List<Student> students) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "Xueji", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("学籍注册");
            for (RegistryField field : RegistryField.values()) {
                sheet.value(0, field.ordinal(), field.name());
                sheet.width(field.ordinal(), 16);
            }
            for (int row = 0; row < students.size(); row++) {
                List<String> values = values(students.get(row));
                for (int at = 0; at < values.size(); at++) {
                    sheet.value(row + 1, at, values.get(at));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static List<String> values(Student student) {
        return Arrays.stream(RegistryField.values())
                .map(field -> field.of(student))
                .toList();
    }
}
