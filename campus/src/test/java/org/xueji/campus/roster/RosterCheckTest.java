package org.xueji.campus.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.xueji.campus.roster.RosterSamples.csv;
import static org.xueji.campus.roster.RosterSamples.people;
import static org.xueji.campus.roster.RosterSamples.withFaults;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.xueji.campus.office.Role;
import org.xueji.campus.office.Scope;

/// What the check says of a file before anything is written.
class RosterCheckTest extends RosterDesk {
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
    private Register register;

    @Autowired
    private DiscardRoster discardRoster;

    @ParameterizedTest(name = "{0}")
    @EnumSource
    @DisplayName(
            "C-03 forty faults in 3000 rows are all found at their row with their code; the corrected file goes in")
    void findsEveryFault(Kind kind) {
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
    @DisplayName("C-03 one bad row keeps the whole file out")
    void oneBadRow() {
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
    @DisplayName(
            "C-03 writing habits are brought into one form: full width, spaces, lower-case x, 15 digits, blank rows")
    void normalises() {
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
    void fallsBackToExamineeNumber() {
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
    void classes() {
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
    @DisplayName("C-03 a staff number is no 学号")
    void staffNumber() {
        staff("201600000001", Scope.school(), Role.AUDITOR);
        assertThat(found(checked(csv(people(1)))))
                .contains(new RosterSamples.Fault(2, RosterProblem.STUDENT_NUMBER_OF_STAFF));
    }

    @Test
    @DisplayName("C-03 the officer's mapping is remembered for files of the same headings; lacking columns are named")
    void mapping() {
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
}
