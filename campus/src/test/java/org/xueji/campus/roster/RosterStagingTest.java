package org.xueji.campus.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.xueji.campus.roster.RosterSamples.csv;
import static org.xueji.campus.roster.RosterSamples.people;
import static org.xueji.campus.roster.RosterSamples.withFaults;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.xueji.campus.office.Scope;

/// What a check keeps for the import, and when it is forgotten.
class RosterStagingTest extends RosterDesk {
    @Autowired
    private ChangeTable changes;

    @Autowired
    private DiscardRoster discardRoster;

    @Autowired
    private ForgetOldUploads forgetOldUploads;

    @Test
    @DisplayName("C-03 while the register stays as it was, the import writes what the check staged and reads no file")
    void writesWhatWasStaged() {
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
    void readsAgainAfterChange() {
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
    void stagingLost() {
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
    @DisplayName("C-03 nothing stays staged of a file with errors, nor of one that was given up or forgotten")
    void stagingForgotten() {
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
    @DisplayName("X-07 an upload that nobody imports is forgotten after a week, its findings too")
    void forgetsOldUploads() {
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
    @DisplayName("C-03 the planner knows what is staged, though the side's role may not keep the tables itself")
    void plannerKnows() {
        checked(csv(people(60)));
        assertThat(jdbc().sql("""
                        SELECT relname || ' ' || reltuples::int || ' ' || has_table_privilege(oid, 'MAINTAIN')
                          FROM pg_class
                         WHERE relnamespace = 'campus'::regnamespace AND relname IN ('roster_row', 'roster_unit')
                         ORDER BY relname
                        """).query(String.class).list())
                .containsExactly("roster_row 60 false", "roster_unit 2 false");
        assertThat(jdbc().sql("SELECT attname FROM pg_stats WHERE schemaname = 'campus' AND tablename = 'roster_row'")
                        .query(String.class)
                        .list())
                .contains("import_id", "unit", "student_number", "examinee_number", "document_index");
    }

    private long staged() {
        return size("roster_staging") + size("roster_unit") + size("roster_row");
    }
}
