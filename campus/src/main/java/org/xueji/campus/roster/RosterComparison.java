package org.xueji.campus.roster;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.xueji.campus.University;
import org.xueji.campus.office.Scope;
import org.xueji.campus.office.StaffRegister;
import org.xueji.documents.table.TableFile;
import org.xueji.platform.sealing.BlindIndex;
import org.xueji.platform.sealing.Sealing;
import org.xueji.standards.code.StudentStatus;

/// Brings a file into the staging and compares it with the register (校验与比对): the dry run, and the first half of
/// the import. Runs in the caller's transaction.
@Component
class RosterComparison {
    /// The status of new students when the file names none.
    static final String INITIAL_STATUS = StudentStatus.of(StudentStatus.PENDING).name();

    private final RegisterTable register;
    private final RosterTable staging;
    private final DifferenceTable table;
    private final StudentTable students;
    private final StaffRegister staff;
    private final Sealing sealing;
    private final BlindIndex index;
    private final University university;
    private final Clock clock;

    RosterComparison(
            RegisterTable register,
            RosterTable staging,
            DifferenceTable table,
            StudentTable students,
            StaffRegister staff,
            Sealing sealing,
            BlindIndex index,
            University university,
            Clock clock) {
        this.register = register;
        this.staging = staging;
        this.table = table;
        this.students = students;
        this.staff = staff;
        this.sealing = sealing;
        this.index = index;
        this.university = university;
        this.clock = clock;
    }

    /// Reads, stages and compares; keeps the staging of a file without errors for its import.
    Compared compare(RosterImport roster, TableFile file, RosterProgress progress) {
        String importId = roster.importId();
        long version = register.version();
        staging.clear(importId);
        Compared compared =
                compare(file, setting(importId, roster.columns(), file.headings()), roster.scope(), progress);
        if (compared.findings().hasErrors()) {
            staging.clear(importId);
            return compared;
        }
        staging.keep(importId, version);
        return compared;
    }

    /// What the last check of a file has found, when the file and all it was compared with are as they were then.
    ///
    /// @param lockedVersion of the register, which nobody else changes meanwhile
    Optional<UnitPlan> still(RosterImport roster, long lockedVersion) {
        String importId = roster.importId();
        boolean still = staging.isKept(importId, lockedVersion)
                && table.numbersAmong(importId, staff.numbers()).isEmpty();
        return still ? Optional.of(plan(staging.units(importId), roster.scope())) : Optional.empty();
    }

    private Compared compare(TableFile file, RosterReading.Setting setting, Scope scope, RosterProgress progress) {
        try (RosterReading reading = new RosterReading(file.rows(), setting, sealing, index)) {
            long staged = staging.copyInto(() -> {
                Optional<StagedRows> batch = reading.next();
                progress.read(file.bytesRead(), reading.rowsRead());
                return batch;
            });
            progress.comparing(reading.rowsRead());
            return compareStaged(reading, staged, setting, scope);
        }
    }

    private RosterReading.Setting setting(String importId, ColumnMapping mapping, List<String> headings) {
        ExamineeNumbers known = new ExamineeNumbers(students);
        LocalDate today = LocalDate.ofInstant(clock.instant(), university.zone());
        return new RosterReading.Setting(importId, mapping, headings, today, known::studentNumber);
    }

    private UnitPlan plan(List<Units.Unit> units, Scope scope) {
        return UnitPlan.of(units, register.colleges(), register.classes(null), scope);
    }

    private Compared compareStaged(RosterReading reading, long staged, RosterReading.Setting setting, Scope scope) {
        String importId = setting.importId();
        Headings headings = new Headings(setting.mapping(), setting.headings());
        List<Units.Unit> units = reading.units();
        UnitPlan plan = plan(units, scope);
        staging.units(importId, units, plan.classCodes());
        Findings findings = reading.findings();
        if (reading.rowsRead() == 0) {
            findings.add(new RosterFinding(0, "", RosterProblem.NO_ROWS, ""));
        }
        plan.remarks().forEach(remark -> findings.add(headings.own(remark)));
        addUnitProblems(importId, plan, findings, headings);
        add(findings, headings, RosterProblem.DOCUMENT_OF_ANOTHER, table.documentsOfOthers(importId));
        add(findings, headings, RosterProblem.EXAMINEE_OF_ANOTHER, table.examineesOfOthers(importId));
        add(findings, headings, RosterProblem.STUDENT_NUMBER_OF_STAFF, table.numbersAmong(importId, staff.numbers()));
        String college = scope.collegeCode();
        if (college != null) {
            add(findings, headings, RosterProblem.OUTSIDE_COLLEGE, table.studentsOutside(importId, college));
        }
        DifferenceTable.Differences differences = table.differences(importId, staged, INITIAL_STATUS);
        if (differences.changed() > 0) {
            add(findings, headings, RosterProblem.KEY_FIELD_CHANGES, table.keyFieldChanges(importId, INITIAL_STATUS));
        }
        return new Compared(findings, differences, reading.normalised(), reading.rowsRead(), plan);
    }

    private void addUnitProblems(String importId, UnitPlan plan, Findings findings, Headings headings) {
        Map<Integer, UnitPlan.Wrong> problems = plan.problems();
        if (problems.isEmpty()) {
            return;
        }
        for (DifferenceTable.Clash clash : table.rowsOfUnits(importId, List.copyOf(problems.keySet()))) {
            UnitPlan.Wrong wrong = problems.get(Integer.valueOf(clash.detail()));
            if (wrong != null) {
                findings.add(headings.own(RosterFinding.at(clash.row(), null, wrong.problem(), wrong.detail())));
            }
        }
    }

    private static void add(
            Findings findings, Headings headings, RosterProblem problem, List<DifferenceTable.Clash> clashes) {
        for (DifferenceTable.Clash clash : clashes) {
            findings.add(headings.own(RosterFinding.at(clash.row(), null, problem, clash.detail())));
        }
    }

    /// What came of it.
    ///
    /// @param normalised by ordinal of [RosterColumn]
    record Compared(
            Findings findings, DifferenceTable.Differences differences, long[] normalised, long rows, UnitPlan plan) {}

    /// Names columns as the file does.
    private record Headings(ColumnMapping mapping, List<String> headings) {
        RosterFinding own(RosterFinding finding) {
            RosterColumn column = finding.problem().column();
            if (column == null) {
                return finding;
            }
            int position = mapping.positions()[column.ordinal()];
            return position < 0
                    ? finding
                    : new RosterFinding(finding.row(), headings.get(position), finding.problem(), finding.detail());
        }
    }
}
