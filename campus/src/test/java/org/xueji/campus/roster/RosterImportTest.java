package org.xueji.campus.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.xueji.campus.roster.RosterSamples.csv;
import static org.xueji.campus.roster.RosterSamples.people;
import static org.xueji.campus.roster.RosterSamples.withFaults;
import static org.xueji.campus.roster.RosterSamples.xlsx;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.xueji.campus.office.Role;
import org.xueji.campus.office.Scope;
import org.xueji.campus.office.Staff;

/// What an import writes, and what keeps it out at the last moment.
class RosterImportTest extends RosterDesk {
    @TempDir
    private Path folder;

    @Autowired
    private ImportFile importFile;

    @Autowired
    private Register register;

    @Test
    @DisplayName("C-03 the same file twice brings nobody new and changes nobody")
    void sameFileTwice() {
        imported(xlsx(people(100)));
        RosterImport again = imported(csv(people(100)));
        assertThat(again.counts().unchanged()).isEqualTo(100);
        assertThat(again.counts().added() + again.counts().changed()).isZero();
        assertThat(size("student")).isEqualTo(100);
        assertThat(size("student where version > 1")).isZero();
        assertThat(size("student_change")).isZero();
    }

    @Test
    @DisplayName("C-18 a college officer brings in the own college only, and finds nobody else's imports")
    void collegeScope() {
        register.addColleges(List.of(new College("01", "第1学院", 1), new College("02", "第2学院", 2)));
        Staff college = new Staff("T2", "学院教务员", Set.of(Role.COLLEGE), Scope.college("01"));
        RosterImport own = imported(csv(people(40)), college);
        assertThat(own.counts().added()).isEqualTo(40);
        imported(csv(people(440)));
        List<String[]> foreign = List.of(RosterSamples.row(0), RosterSamples.row(400));
        assertThat(found(checked(csv(foreign), college)))
                .contains(new RosterSamples.Fault(3, RosterProblem.OUTSIDE_COLLEGE));
        List<String[]> lured = List.<String[]>of(with(with(RosterSamples.row(400), "FY", "第1学院"), "BH", "2016级1班"));
        assertThat(found(checked(csv(lured), college)))
                .contains(new RosterSamples.Fault(2, RosterProblem.OUTSIDE_COLLEGE));
        String officeImport = checked(csv(people(1))).importId();
        assertThat(imports.find(officeImport, college.scope())).isEmpty();
        assertThat(undoRoster.undo(officeImport, college)).isEqualTo(new UndoRoster.Outcome.NotFound());
        assertThat(startRoster.start(officeImport, college)).isEqualTo(StartRoster.Outcome.NOT_FOUND);
        Staff counsellor = new Staff("T3", "辅导员", Set.of(Role.COUNSELLOR), Scope.classes(List.of("20160101")));
        assertThat(receive.receive("k", "a.csv", 10, new ByteArrayInputStream(new byte[10]), counsellor))
                .isEqualTo(new ReceiveRosterFile.Outcome.NotAllowed());
    }

    @Test
    @DisplayName("C-03 two files of one class, checked side by side, bring the class once and keep apart")
    void twoChecked() {
        RosterImport first = checked(csv(people(20)));
        RosterImport second = checked(csv(people(40).subList(20, 40)));
        for (RosterImport roster : List.of(first, second)) {
            assertThat(startRoster.start(roster.importId(), OFFICE)).isEqualTo(StartRoster.Outcome.STARTED);
            assertThat(settled(roster.importId()).counts().added()).isEqualTo(20);
        }
        assertThat(size("student")).isEqualTo(40);
        assertThat(size("class_group")).isEqualTo(1);
        assertThat(undoRoster.undo(first.importId(), OFFICE)).isEqualTo(new UndoRoster.Outcome.Undone(20, 0));
        assertThat(students.find(RosterSamples.row(30)[1])).isPresent();
    }

    @Test
    @DisplayName("C-03 an error that is new since the check keeps the file out at the last moment")
    void registerChangedSinceCheck() {
        RosterImport waiting = checked(csv(people(20)));
        List<String[]> others = List.<String[]>of(with(RosterSamples.row(5), "XH", "999999"));
        imported(csv(others));
        assertThat(startRoster.start(waiting.importId(), OFFICE)).isEqualTo(StartRoster.Outcome.STARTED);
        assertThat(startRoster.start(waiting.importId(), OFFICE)).isEqualTo(StartRoster.Outcome.NOT_READY);
        RosterImport after = settled(waiting.importId());
        assertThat(after.state()).isEqualTo(ImportState.CHECKED);
        assertThat(found(after))
                .contains(
                        new RosterSamples.Fault(7, RosterProblem.DOCUMENT_OF_ANOTHER),
                        new RosterSamples.Fault(7, RosterProblem.EXAMINEE_OF_ANOTHER));
        assertThat(size("student")).isEqualTo(1);
    }

    @Test
    @DisplayName("C-03 a 学号 that became a staff number since the check keeps the file out")
    void staffSinceCheck() {
        RosterImport checked = checked(csv(people(3)));
        staff("201600000001", Scope.school(), Role.AUDITOR);
        assertThat(startRoster.start(checked.importId(), OFFICE)).isEqualTo(StartRoster.Outcome.STARTED);
        RosterImport after = settled(checked.importId());
        assertThat(after.state()).isEqualTo(ImportState.CHECKED);
        assertThat(found(after)).contains(new RosterSamples.Fault(2, RosterProblem.STUDENT_NUMBER_OF_STAFF));
        assertThat(size("student")).isZero();
    }

    @Test
    @DisplayName("C-03 a file that lies in the file system goes the same way, and comes back once it is written")
    void localFile() throws Exception {
        Path good = Files.write(folder.resolve("名册.csv"), csv(people(50)));
        ImportFile.Checked checked = importFile.check(good, OFFICE);
        assertThat(size("student")).isZero();
        assertThat(importFile.write(checked.importId(), OFFICE).added()).isEqualTo(50);
        assertThat(size("student")).isEqualTo(50);
        Path bad = Files.write(folder.resolve("坏.csv"), csv(withFaults(200).rows()));
        assertThatThrownBy(() -> importFile.check(bad, OFFICE)).hasMessage("the file has errors");
    }
}
