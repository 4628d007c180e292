package org.xueji.campus.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.xueji.campus.roster.RosterSamples.csv;
import static org.xueji.campus.roster.RosterSamples.dbf;
import static org.xueji.campus.roster.RosterSamples.people;
import static org.xueji.campus.roster.RosterSamples.withFaults;
import static org.xueji.campus.roster.RosterSamples.xlsx;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.xueji.campus.Campus;
import org.xueji.campus.CampusPageTest;
import org.xueji.campus.office.Role;
import org.xueji.campus.office.Scope;
import org.xueji.campus.office.Staff;
import org.xueji.platform.Door;
import org.xueji.platform.audit.Audit;
import org.xueji.platform.signin.Credentials;

class RosterImportTest extends CampusPageTest {
    private static final Staff OFFICE = new Staff("T1", "教务员", Set.of(Role.OFFICE), Scope.school());
    private static final Charset GB18030 = Charset.forName("GB18030");

    enum Kind {
        XLSX(RosterSamples::xlsx),
        CSV_UTF8(RosterSamples::csv),
        CSV_MARKED(rows -> csv(rows, StandardCharsets.UTF_8, true)),
        CSV_GB18030(rows -> csv(rows, GB18030, false)),
        DBF(RosterSamples::dbf);

        private final Function<List<String[]>, byte[]> writer;

        Kind(Function<List<String[]>, byte[]> writer) {
            this.writer = writer;
        }
    }

    @Autowired
    private ReceiveRosterFile receive;

    @Autowired
    private MapColumns mapColumns;

    @Autowired
    private StartRoster startRoster;

    @Autowired
    private UndoRoster undoRoster;

    @Autowired
    private DiscardRoster discardRoster;

    @Autowired
    private ForgetOldUploads forgetOldUploads;

    @Autowired
    private ImportTable imports;

    @Autowired
    private FindingTable findings;

    @Autowired
    private Students students;

    @Autowired
    private Register register;

    @Autowired
    private ChangeTable changes;

    @Autowired
    @Campus
    private Audit audit;

    @Autowired
    @Campus
    private Credentials credentials;

    @ParameterizedTest(name = "{0}")
    @EnumSource
    @DisplayName(
            "C-03 forty faults in 3000 rows are all found at their row with their code; the corrected file goes in")
    void findsEveryFault(Kind kind) throws Exception {
        RosterSamples.Faulty faulty = withFaults(3_000);
        RosterImport checked = checked(kind.writer.apply(faulty.rows()));
        assertThat(found(checked)).containsExactlyElementsOf(faulty.faults());
        assertThat(checked.counts().rows()).isEqualTo(3_000);
        assertThat(startRoster.start(checked.importId(), OFFICE)).isEqualTo(StartRoster.Outcome.NOT_READY);
        assertThat(size("student")).isZero();

        RosterImport imported = imported(kind.writer.apply(people(3_000)));
        assertThat(imported.counts().added()).isEqualTo(3_000);
        assertThat(size("student")).isEqualTo(3_000);
        assertThat(size("roster_import_part where import_id = '" + imported.importId() + "'"))
                .isZero();
        assertThat(register.colleges()).hasSize(8);
        assertThat(register.classes(null)).hasSize(75);
        String[] row = RosterSamples.row(7);
        Student student = students.find(row[1]).orElseThrow();
        assertThat(student.name()).isEqualTo(row[2]);
        assertThat(student.document().canonical()).isEqualTo(row[6]);
        assertThat(student.className()).isEqualTo(row[15]);
        assertThat(student.status()).isEqualTo("注册学籍");
    }

    @Test
    @DisplayName("C-03 the same file twice brings nobody new and changes nobody")
    void sameFileTwice() throws Exception {
        imported(xlsx(people(100)));
        RosterImport again = imported(csv(people(100)));
        assertThat(again.counts().unchanged()).isEqualTo(100);
        assertThat(again.counts().added() + again.counts().changed()).isZero();
        assertThat(size("student")).isEqualTo(100);
        assertThat(size("student where version > 1")).isZero();
        assertThat(size("student_change")).isZero();
    }

    @Test
    @DisplayName("C-03 a changed file tells how many change in which field, keeps old and new, and is undone as one")
    void changesAndUndo() throws Exception {
        imported(dbf(people(90)));
        List<String[]> changed = new ArrayList<>(people(100));
        changed.set(3, with(changed.get(3), "ZYMC", "人工智能"));
        changed.set(4, with(with(changed.get(4), "ZYMC", "人工智能"), "XM", "王改名"));
        RosterImport second = imported(csv(changed));
        assertThat(second.counts())
                .extracting(RosterImport.Counts::added, RosterImport.Counts::changed, RosterImport.Counts::unchanged)
                .containsExactly(10L, 2L, 88L);
        assertThat(second.changedFields()).containsExactly("姓名=1", "专业名称=2");
        assertThat(found(second)).containsExactly(new RosterSamples.Fault(6, RosterProblem.KEY_FIELD_CHANGES));
        String number = changed.get(4)[1];
        assertThat(changes.of(number))
                .extracting(
                        kept -> kept.change().field(),
                        kept -> kept.change().oldValue(),
                        kept -> kept.change().newValue())
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple("name", RosterSamples.row(4)[2], "王改名"),
                        org.assertj.core.groups.Tuple.tuple("major_name", "软件工程", "人工智能"));
        assertThat(jdbc().sql("SELECT old_value FROM campus.student_change LIMIT 1")
                        .query(byte[].class)
                        .single())
                .isNotEqualTo("软件工程".getBytes(StandardCharsets.UTF_8));

        assertThat(undoRoster.undo(second.importId(), OFFICE)).isEqualTo(new UndoRoster.Outcome.Undone(10, 2));
        assertThat(undoRoster.undo(second.importId(), OFFICE)).isEqualTo(new UndoRoster.Outcome.NotImported());
        Student restored = students.find(number).orElseThrow();
        assertThat(restored.name()).isEqualTo(RosterSamples.row(4)[2]);
        assertThat(restored.version()).isEqualTo(3);
        assertThat(changes.of(number)).hasSize(4);
        assertThat(size("student")).isEqualTo(90);
        assertThat(audit.about("roster-import " + second.importId())).hasSize(3);
        assertThat(imported(csv(changed)).counts().added()).isEqualTo(10);
    }

    @Test
    @DisplayName("C-03 undo takes out the colleges and classes the import made, and is refused after a later change")
    void undoRefused() throws Exception {
        RosterImport first = imported(csv(people(50)));
        List<String[]> later = List.<String[]>of(with(RosterSamples.row(0), "ZYMC", "人工智能"));
        RosterImport second = imported(csv(later));
        assertThat(undoRoster.undo(first.importId(), OFFICE))
                .isEqualTo(new UndoRoster.Outcome.ChangedSince(List.of(RosterSamples.row(0)[1])));
        assertThat(size("student")).isEqualTo(50);
        undoRoster.undo(second.importId(), OFFICE);
        assertThat(undoRoster.undo(first.importId(), OFFICE)).isInstanceOf(UndoRoster.Outcome.ChangedSince.class);
        assertThat(size("student")).isEqualTo(50);
    }

    @Test
    @DisplayName("C-03 undo of a first import leaves an empty register")
    void undoOfAll() throws Exception {
        RosterImport first = imported(csv(people(50)));
        assertThat(undoRoster.undo(first.importId(), OFFICE)).isEqualTo(new UndoRoster.Outcome.Undone(50, 0));
        assertThat(size("student") + size("class_group") + size("college")).isZero();
    }

    @Test
    @DisplayName(
            "C-03 new students join the open campaign of their cohort; undo takes them out until somebody has begun")
    void campaign() throws Exception {
        jdbc().sql("""
                        INSERT INTO campus.campaign (campaign_id, title, cohort, notice, state, opens_at, closes_at,
                          classes_due_at, colleges_due_at, created_by)
                        VALUES ('c', '2016级', 2016, '通知', 'OPEN', '2016-10-20Z', '2016-11-02Z', '2016-11-02Z',
                                '2016-11-04Z', 'office')
                        """).update();
        RosterImport first = imported(csv(people(45)));
        assertThat(size("student_progress")).isEqualTo(45);
        assertThat(undoRoster.undo(first.importId(), OFFICE)).isEqualTo(new UndoRoster.Outcome.Undone(45, 0));
        assertThat(jdbc().sql("SELECT sum(members) FROM campus.class_progress")
                        .query(Long.class)
                        .single())
                .isZero();
        RosterImport second = imported(csv(people(45)));
        String begun = RosterSamples.row(44)[1];
        jdbc().sql("UPDATE campus.student_progress SET opened_at = now() WHERE student_number = :student")
                .param("student", begun)
                .update();
        assertThat(undoRoster.undo(second.importId(), OFFICE))
                .isEqualTo(new UndoRoster.Outcome.HaveBegun(List.of(begun)));
        assertThat(size("student")).isEqualTo(45);

        List<String[]> moved = List.<String[]>of(with(RosterSamples.row(44), "BH", "2016级1班"));
        RosterImport third = imported(csv(moved));
        assertThat(counters()).containsExactly("2016级1班 41 1", "2016级2班 4 0");
        undoRoster.undo(third.importId(), OFFICE);
        assertThat(counters()).containsExactly("2016级1班 40 0", "2016级2班 5 1");
        credentials.create(Door.CAMPUS, RosterSamples.row(3)[1], "紫荆花开 2016 秋");
        jdbc().sql("UPDATE campus.student_progress SET opened_at = NULL").update();
        jdbc().sql("UPDATE campus.student SET version = 1").update();
        assertThat(undoRoster.undo(second.importId(), OFFICE))
                .isEqualTo(new UndoRoster.Outcome.HaveBegun(List.of(RosterSamples.row(3)[1])));
    }

    @Test
    @DisplayName("C-03 one bad row keeps the whole file out")
    void oneBadRow() throws Exception {
        List<String[]> rows = new ArrayList<>(people(200));
        rows.set(77, with(rows.get(77), "SFZH", "4.4E+17"));
        RosterImport checked = checked(csv(rows));
        assertThat(checked.isReady()).isFalse();
        assertThat(startRoster.start(checked.importId(), OFFICE)).isEqualTo(StartRoster.Outcome.NOT_READY);
        assertThat(size("student")).isZero();
        assertThat(discardRoster.discard(checked.importId(), OFFICE)).isTrue();
        assertThat(size("roster_import_part")).isZero();
    }

    @Test
    @DisplayName("C-03 an error that is new since the check keeps the file out at the last moment")
    void registerChangedSinceCheck() throws Exception {
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
    @DisplayName(
            "C-03 writing habits are brought into one form: full width, spaces, lower-case x, 15 digits, blank rows")
    void normalises() throws Exception {
        List<String[]> rows = new ArrayList<>(people(6));
        rows.set(0, with(rows.get(0), "XH", " ２０１６０００００００１ "));
        rows.set(1, with(with(rows.get(1), "SFZH", "990000980101123"), "CSRQ", "1998-01-01"));
        rows.set(1, with(rows.get(1), "XB", "男"));
        rows.set(2, with(rows.get(2), "CSRQ", rows.get(2)[4].replaceAll("(....)(..)(..)", "$1年$2月$3日")));
        rows.set(3, with(rows.get(3), "XZ", "四年"));
        rows.set(4, with(rows.get(4), "FY", "\u3000" + rows.get(4)[14] + " "));
        String[] blank = new String[RosterSamples.CODES.size()];
        Arrays.fill(blank, "");
        rows.add(blank);
        rows.add(blank);
        RosterImport imported = imported(csv(rows));
        assertThat(imported.counts().added()).isEqualTo(6);
        assertThat(students.find("201600000001")).isPresent();
        assertThat(students.find(rows.get(1)[1]).orElseThrow().document().canonical())
                .startsWith("99000019980101123");
        assertThat(found(imported)).contains(new RosterSamples.Fault(3, RosterProblem.DOCUMENT_LENGTHENED));
        assertThat(imported.normalisedFields()).contains("学号=1", "身份证号=1", "学院=1");
        assertThat(register.colleges()).hasSize(1);
    }

    @Test
    @DisplayName("C-03 a row without 学号 means the student of its 考生号; sex and birth date may come from the number")
    void fallsBackToExamineeNumber() throws Exception {
        imported(csv(people(3)));
        List<String[]> sparse = new ArrayList<>();
        for (String[] row : people(4)) {
            sparse.add(with(with(with(with(row, "XH", ""), "XB", ""), "CSRQ", ""), "ZYMC", "人工智能"));
        }
        RosterImport checked = checked(csv(sparse));
        assertThat(found(checked)).containsExactly(new RosterSamples.Fault(5, RosterProblem.STUDENT_NUMBER_MISSING));
        assertThat(imported(csv(sparse.subList(0, 3))).counts().changed()).isEqualTo(3);
        assertThat(students.find(RosterSamples.row(2)[1]).orElseThrow().majorName())
                .isEqualTo("人工智能");
    }

    @Test
    @DisplayName("C-03 classes: unknown ones are told, one of another college or none at all is an error")
    void classes() throws Exception {
        imported(csv(people(2)));
        List<String[]> rows = new ArrayList<>(people(6));
        rows.set(2, with(rows.get(2), "FY", "别的学院"));
        rows.set(3, with(with(rows.get(3), "FY", ""), "BH", "没见过的班"));
        rows.set(4, with(rows.get(4), "FY", ""));
        rows.set(5, with(with(rows.get(5), "BH", "新班"), "FY", "新学院"));
        assertThat(found(checked(csv(rows))))
                .containsExactlyInAnyOrder(
                        new RosterSamples.Fault(4, RosterProblem.CLASS_OF_ANOTHER_COLLEGE),
                        new RosterSamples.Fault(5, RosterProblem.COLLEGE_MISSING),
                        new RosterSamples.Fault(7, RosterProblem.COLLEGE_NEW),
                        new RosterSamples.Fault(7, RosterProblem.CLASS_NEW));
    }

    @Test
    @DisplayName("C-18 a college officer brings in the own college only, and finds nobody else's imports")
    void collegeScope() throws Exception {
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
    @DisplayName("C-03 a staff number is no 学号")
    void staffNumber() throws Exception {
        staff("201600000001", Scope.school(), Role.AUDITOR);
        assertThat(found(checked(csv(people(1)))))
                .contains(new RosterSamples.Fault(2, RosterProblem.STUDENT_NUMBER_OF_STAFF));
    }

    @Test
    @DisplayName("C-03 the officer's mapping is remembered for files of the same headings; lacking columns are named")
    void mapping() throws Exception {
        byte[] odd = ("甲,学号,姓名,证件号码,民族,专业名称,层次,学习形式,学制,入学日期,学院,班级\n16440001,201601,王一," + RosterSamples.row(0)[6]
                        + ",汉族,软件工程,本科,普通全日制,4,20160901,甲学院,一班\n")
                .getBytes(StandardCharsets.UTF_8);
        String first = received(odd, OFFICE);
        RosterImport roster = imports.find(first, Scope.school()).orElseThrow();
        assertThat(roster.columns().columns().getFirst()).isEmpty();
        List<java.util.Optional<RosterColumn>> columns =
                new ArrayList<>(roster.columns().columns());
        columns.set(0, java.util.Optional.of(RosterColumn.EXAMINEE_NUMBER));
        assertThat(mapColumns.map(first, new ColumnMapping(columns), OFFICE))
                .isEqualTo(new MapColumns.Outcome.Started());
        settled(first);
        assertThat(imports.find(received(odd, OFFICE), Scope.school())
                        .orElseThrow()
                        .columns())
                .isEqualTo(new ColumnMapping(columns));
        columns.set(2, java.util.Optional.empty());
        assertThat(mapColumns.map(first, new ColumnMapping(columns), OFFICE))
                .isEqualTo(new MapColumns.Outcome.Missing(List.of(RosterColumn.NAME)));
    }

    @Test
    @DisplayName("X-07 an upload that nobody imports is forgotten after a week, its findings too")
    void forgetsOldUploads() throws Exception {
        RosterImport old = checked(csv(withFaults(200).rows()));
        RosterImport fresh = checked(csv(people(2)));
        jdbc().sql("UPDATE campus.roster_import SET received_at = now() - interval '8 days' WHERE import_id = :id")
                .param("id", old.importId())
                .update();
        forgetOldUploads.forget();
        assertThat(imports.find(old.importId(), Scope.school()).orElseThrow().state())
                .isEqualTo(ImportState.DISCARDED);
        assertThat(size("roster_finding where import_id = '" + old.importId() + "'"))
                .isZero();
        assertThat(jdbc().sql("SELECT DISTINCT import_id FROM campus.roster_import_part")
                        .query(String.class)
                        .list())
                .containsExactly(fresh.importId());
    }

    @Test
    @DisplayName("C-03 while the register stays as it was, the import writes what the check staged and reads no file")
    void writesWhatWasStaged() throws Exception {
        RosterImport checked = checked(csv(people(50)));
        assertThat(size("roster_row")).isEqualTo(50);
        jdbc().sql("DELETE FROM campus.roster_import_part").update();
        assertThat(startRoster.start(checked.importId(), OFFICE)).isEqualTo(StartRoster.Outcome.STARTED);
        assertThat(settled(checked.importId()).state()).isEqualTo(ImportState.IMPORTED);
        assertThat(size("student WHERE import_id = '" + checked.importId() + "'"))
                .isEqualTo(50);
        assertThat(students.find(RosterSamples.row(7)[1])
                        .orElseThrow()
                        .document()
                        .canonical())
                .isEqualTo(RosterSamples.row(7)[6]);
        assertThat(staged()).isZero();
    }

    @Test
    @DisplayName("C-03 after a change of the register the import reads the file again and writes what holds now")
    void readsAgainAfterChange() throws Exception {
        imported(csv(people(40)));
        List<String[]> rows = new ArrayList<>(people(50));
        rows.set(3, with(rows.get(3), "ZYMC", "人工智能"));
        RosterImport checked = checked(csv(rows));
        assertThat(checked.counts().changed()).isEqualTo(1);
        jdbc().sql(
                        "UPDATE campus.student SET major_name = '网络工程', version = version + 1 WHERE student_number = :number")
                .param("number", RosterSamples.row(4)[1])
                .update();
        assertThat(startRoster.start(checked.importId(), OFFICE)).isEqualTo(StartRoster.Outcome.STARTED);
        RosterImport imported = settled(checked.importId());
        assertThat(imported.counts())
                .extracting(RosterImport.Counts::added, RosterImport.Counts::changed, RosterImport.Counts::unchanged)
                .containsExactly(10L, 2L, 38L);
        assertThat(changes.of(RosterSamples.row(4)[1])).hasSize(1);
        assertThat(undoRoster.undo(checked.importId(), OFFICE)).isEqualTo(new UndoRoster.Outcome.Undone(10, 2));
        assertThat(students.find(RosterSamples.row(4)[1]).orElseThrow().majorName())
                .isEqualTo("网络工程");
    }

    @Test
    @DisplayName("C-03 a staging that a crash has emptied is read again from the kept file")
    void stagingLost() throws Exception {
        RosterImport checked = checked(csv(people(50)));
        for (String table : List.of("roster_staging", "roster_unit", "roster_row")) {
            jdbc().sql("DELETE FROM campus." + table).update();
        }
        assertThat(startRoster.start(checked.importId(), OFFICE)).isEqualTo(StartRoster.Outcome.STARTED);
        assertThat(settled(checked.importId()).state()).isEqualTo(ImportState.IMPORTED);
        assertThat(size("student")).isEqualTo(50);
        assertThat(staged()).isZero();
    }

    @Test
    @DisplayName("C-03 a 学号 that became a staff number since the check keeps the file out")
    void staffSinceCheck() throws Exception {
        RosterImport checked = checked(csv(people(3)));
        staff("201600000001", Scope.school(), Role.AUDITOR);
        assertThat(startRoster.start(checked.importId(), OFFICE)).isEqualTo(StartRoster.Outcome.STARTED);
        RosterImport after = settled(checked.importId());
        assertThat(after.state()).isEqualTo(ImportState.CHECKED);
        assertThat(found(after)).contains(new RosterSamples.Fault(2, RosterProblem.STUDENT_NUMBER_OF_STAFF));
        assertThat(size("student")).isZero();
    }

    @Test
    @DisplayName("C-03 nothing stays staged of a file with errors, nor of one that was given up or forgotten")
    void stagingForgotten() throws Exception {
        checked(csv(withFaults(200).rows()));
        assertThat(staged()).isZero();
        RosterImport givenUp = checked(csv(people(5)));
        assertThat(discardRoster.discard(givenUp.importId(), OFFICE)).isTrue();
        assertThat(staged()).isZero();
        checked(csv(people(5)));
        jdbc().sql("UPDATE campus.roster_import SET received_at = now() - interval '8 days'")
                .update();
        forgetOldUploads.forget();
        assertThat(staged()).isZero();
    }

    @Test
    @DisplayName("C-03 two files of one class, checked side by side, bring the class once and keep apart")
    void twoChecked() throws Exception {
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
    @DisplayName("C-03 a file of 400 MB is refused, also when its size was told wrong, and nothing of it is kept")
    void tooLarge() {
        RosterProblem problem = RosterProblem.FILE_TOO_LARGE;
        assertThat(receive.receive("told", "大.csv", 400L << 20, new EndlessText(0), OFFICE))
                .isEqualTo(new ReceiveRosterFile.Outcome.Refused(problem));
        assertThat(receive.receive("untold", "大.csv", 10, new EndlessText(400L << 20), OFFICE))
                .isEqualTo(new ReceiveRosterFile.Outcome.Refused(problem));
        assertThat(size("roster_import") + size("roster_import_part")).isZero();
    }

    private static final class EndlessText extends InputStream {
        private long left;

        EndlessText(long size) {
            this.left = size;
        }

        @Override
        public int read() {
            return left-- > 0 ? '1' : -1;
        }

        @Override
        public int read(byte[] target, int from, int length) {
            int some = (int) Math.min(length, left);
            Arrays.fill(target, from, from + some, (byte) '1');
            left -= some;
            return some == 0 && length > 0 ? -1 : some;
        }
    }

    private long staged() {
        return size("roster_staging") + size("roster_unit") + size("roster_row");
    }

    private List<String> counters() {
        return jdbc().sql("""
                        SELECT class_group.name || ' ' || counter.members || ' ' || counter.opened
                          FROM campus.class_progress AS counter
                          JOIN campus.class_group ON class_group.class_code = counter.class_code
                         ORDER BY class_group.name
                        """).query(String.class).list();
    }

    private List<RosterSamples.Fault> found(RosterImport roster) {
        FindingTable.Query all =
                new FindingTable.Query(roster.importId(), null, null, "", FindingTable.Sort.ROW, false, 1, 1_000);
        boolean first = roster.counts().changed() + roster.counts().unchanged() == 0;
        return findings.page(all).stream()
                .filter(finding -> !first
                        || finding.problem().severity() != RosterProblem.Severity.INFORMATION
                        || finding.problem() == RosterProblem.DOCUMENT_LENGTHENED)
                .map(finding -> new RosterSamples.Fault(finding.row(), finding.problem()))
                .toList();
    }

    private RosterImport imported(byte[] file) throws InterruptedException {
        return imported(file, OFFICE);
    }

    private RosterImport imported(byte[] file, Staff officer) throws InterruptedException {
        RosterImport checked = checked(file, officer);
        assertThat(startRoster.start(checked.importId(), officer)).isEqualTo(StartRoster.Outcome.STARTED);
        RosterImport imported = settled(checked.importId());
        assertThat(imported.state()).isEqualTo(ImportState.IMPORTED);
        return imported;
    }

    private RosterImport checked(byte[] file) throws InterruptedException {
        return checked(file, OFFICE);
    }

    private RosterImport checked(byte[] file, Staff officer) throws InterruptedException {
        String importId = received(file, officer);
        ColumnMapping mapping =
                imports.find(importId, Scope.school()).orElseThrow().columns();
        assertThat(mapColumns.map(importId, mapping, officer)).isEqualTo(new MapColumns.Outcome.Started());
        RosterImport checked = settled(importId);
        assertThat(checked.state()).isEqualTo(ImportState.CHECKED);
        return checked;
    }

    private String received(byte[] file, Staff officer) {
        ReceiveRosterFile.Outcome outcome = receive.receive(
                java.util.UUID.randomUUID().toString(), "名册.csv", file.length, new ByteArrayInputStream(file), officer);
        assertThat(outcome).isInstanceOf(ReceiveRosterFile.Outcome.Received.class);
        return ((ReceiveRosterFile.Outcome.Received) outcome).importId();
    }

    private RosterImport settled(String importId) throws InterruptedException {
        for (int tries = 0; tries < 600; tries++) {
            RosterImport roster = imports.find(importId, Scope.school()).orElseThrow();
            if (roster.state() != ImportState.CHECKING && roster.state() != ImportState.IMPORTING) {
                return roster;
            }
            Thread.sleep(50);
        }
        throw new AssertionError("the job did not end");
    }

    private long size(String table) {
        return jdbc().sql("SELECT count(*) FROM campus." + table)
                .query(Long.class)
                .single();
    }

    private static String[] with(String[] row, String column, String value) {
        String[] changed = row.clone();
        changed[RosterSamples.CODES.indexOf(column)] = value;
        return changed;
    }
}
