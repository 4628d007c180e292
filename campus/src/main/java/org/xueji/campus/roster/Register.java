package org.xueji.campus.roster;

import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.xueji.campus.CampusTransaction;
import org.xueji.platform.sealing.BlindIndex;
import org.xueji.platform.sealing.Sealing;
import org.xueji.standards.code.StudentStatus;

/// Colleges, classes and who is in them (名册).
@Component
public class Register {
    private static final int BATCH = 2_000;

    private final RegisterTable table;
    private final RosterTable staging;
    private final EnrolTable students;
    private final Sealing sealing;
    private final BlindIndex index;

    Register(RegisterTable table, RosterTable staging, EnrolTable students, Sealing sealing, BlindIndex index) {
        this.table = table;
        this.staging = staging;
        this.students = students;
        this.sealing = sealing;
        this.index = index;
    }

    /// Every college in the order of boards.
    public List<College> colleges() {
        return table.colleges();
    }

    /// The classes of a college, or of the whole school: latest cohort first, then by code.
    public List<ClassGroup> classes(@Nullable String collegeCode) {
        return table.classes(collegeCode);
    }

    /// The class of a code.
    public Optional<ClassGroup> classGroup(String classCode) {
        return table.classGroup(classCode);
    }

    /// Makes a student the monitor (班长) of the own class.
    ///
    /// @return false when the student is not in that class
    @CampusTransaction
    public boolean appointMonitor(String classCode, String studentNumber) {
        return table.appointMonitor(classCode, studentNumber);
    }

    /// Adds colleges; those of a known code get the new name and position.
    @CampusTransaction
    public void addColleges(List<College> colleges) {
        table.addColleges(colleges);
    }

    /// Adds classes; those of a known code stay as they are. Name of the college and monitor are not written.
    @CampusTransaction
    public void addClasses(List<ClassGroup> classes) {
        table.addClasses(classes);
    }

    /// Enters students in bulk through the way of an import, without its problems and history: for invented people.
    ///
    /// Students of a known 学号 are overwritten. Classes must exist.
    ///
    /// @return how many were entered or changed
    @CampusTransaction
    public int enrolAll(List<NewStudent> newStudents) {
        List<String> classCodes =
                newStudents.stream().map(NewStudent::classCode).distinct().toList();
        table.lockVersion();
        String staged = "enrol " + UUID.randomUUID();
        staging.copyInto(new Batches(staged, newStudents.iterator(), classCodes)::next);
        staging.units(staged, units(classCodes), classCodes);
        String initialStatus = StudentStatus.of(StudentStatus.PENDING).name();
        int written = students.overwrite(staged, initialStatus) + students.add(staged, initialStatus, null);
        staging.clear(staged);
        return written;
    }

    private static List<Units.Unit> units(List<String> classCodes) {
        Units units = new Units();
        classCodes.forEach(code -> units.number(new Units.Named("", code, 0), 0, ""));
        return units.all();
    }

    private final class Batches {
        private final String staged;
        private final Iterator<NewStudent> students;
        private final Map<String, Integer> units = new HashMap<>();
        private int row = 1;

        Batches(String staged, Iterator<NewStudent> students, List<String> classCodes) {
            this.staged = staged;
            this.students = students;
            classCodes.forEach(code -> units.put(code, units.size()));
        }

        Optional<StagedRows> next() {
            if (!students.hasNext()) {
                return Optional.empty();
            }
            StagedRows rows = new StagedRows(staged, sealing, index, BATCH);
            while (students.hasNext() && rows.rows() < BATCH) {
                NewStudent student = students.next();
                rows.add(StagedStudent.of(++row, units.getOrDefault(student.classCode(), -1), student));
            }
            return Optional.of(rows);
        }
    }
}
