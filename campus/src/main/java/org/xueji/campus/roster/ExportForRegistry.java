package org.xueji.campus.roster;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;
import org.xueji.campus.Campus;
import org.xueji.campus.CampusTransaction;
import org.xueji.campus.office.Role;
import org.xueji.campus.office.Staff;
import org.xueji.documents.table.TableKind;
import org.xueji.documents.table.TableLayout;
import org.xueji.documents.table.TableWriter;
import org.xueji.platform.audit.Audit;

/// Writes a cohort in the layout the national platform takes (导出学籍注册文件). Whole numbers leave the house here, so
/// a purpose is asked and noted.
@Component
class ExportForRegistry {
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
    private static final TableLayout LAYOUT = new TableLayout(
            "学籍注册",
            Arrays.stream(RegistryField.values()).map(RegistryField::column).toList());

    private final StudentTable students;
    private final Audit audit;

    ExportForRegistry(StudentTable students, @Campus Audit audit) {
        this.students = students;
        this.audit = audit;
    }

    /// Writes the students of a cohort by 学号.
    @CampusTransaction
    public Outcome export(int cohort, TableKind format, String purpose, Staff staff) {
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
        return new Outcome.Written(written(cohortStudents, format), cohortStudents.size());
    }

    private static List<Misfit> misfits(List<Student> students, TableKind format) {
        List<Misfit> misfits = new ArrayList<>();
        for (Student student : students) {
            if (student.examineeNumber() == null) {
                misfits.add(misfit(student, RegistryField.KSH, "没有考生号，平台按考生号核对，不能上报。请补上。"));
            }
            for (RegistryField field : RegistryField.values()) {
                if (format == TableKind.DBF) {
                    field.column()
                            .misfit(field.of(student), RegistryField.GB18030)
                            .ifPresent(reason -> misfits.add(misfit(student, field, reason)));
                }
            }
        }
        return misfits;
    }

    private static Misfit misfit(Student student, RegistryField field, String reason) {
        return new Misfit(student.studentNumber(), student.name(), field.label() + "（" + field.name() + "）", reason);
    }

    private static byte[] written(List<Student> students, TableKind kind) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        // The platform reads CSV as it is written, so nothing is added for spreadsheets.
        try (TableWriter writer =
                kind == TableKind.CSV ? TableWriter.exactCsv(bytes, LAYOUT) : TableWriter.of(kind, bytes, LAYOUT)) {
            for (Student student : students) {
                writer.write(values(student));
            }
            writer.finish();
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
