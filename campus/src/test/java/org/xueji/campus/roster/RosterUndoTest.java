package org.xueji.campus.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.xueji.campus.roster.RosterSamples.csv;
import static org.xueji.campus.roster.RosterSamples.dbf;
import static org.xueji.campus.roster.RosterSamples.people;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.xueji.campus.Campus;
import org.xueji.platform.Door;
import org.xueji.platform.audit.Audit;
import org.xueji.platform.signin.Credentials;

/// An import is one unit that can be undone until somebody has gone on from it.
class RosterUndoTest extends RosterDesk {
    @Autowired
    private ChangeTable changes;

    @Autowired
    @Campus
    private Audit audit;

    @Autowired
    @Campus
    private Credentials credentials;

    @Test
    @DisplayName("C-03 a changed file tells how many change in which field, keeps old and new, and is undone as one")
    void changesAndUndo() {
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
    void undoRefused() {
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
    void undoOfAll() {
        RosterImport first = imported(csv(people(50)));
        assertThat(undoRoster.undo(first.importId(), OFFICE)).isEqualTo(new UndoRoster.Outcome.Undone(50, 0));
        assertThat(size("student") + size("class_group") + size("college")).isZero();
    }

    @Test
    @DisplayName(
            "C-03 new students join the open campaign of their cohort; undo takes them out until somebody has begun")
    void campaign() {
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

    private List<String> counters() {
        return jdbc().sql("""
                        SELECT class_group.name || ' ' || counter.members || ' ' || counter.opened
                          FROM campus.class_progress AS counter
                          JOIN campus.class_group ON class_group.class_code = counter.class_code
                         ORDER BY class_group.name
                        """).query(String.class).list();
    }
}
