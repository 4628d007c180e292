package org.xueji.campus.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.xueji.platform.Eventually.eventually;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Set;
import org.springframework.beans.factory.annotation.Autowired;
import org.xueji.campus.CampusPageTest;
import org.xueji.campus.office.Role;
import org.xueji.campus.office.Scope;
import org.xueji.campus.office.Staff;

/// An office that receives, checks and imports roster files, for the tests of it.
abstract class RosterDesk extends CampusPageTest {
    static final Staff OFFICE = new Staff("T1", "教务员", Set.of(Role.OFFICE), Scope.school());
    static final Charset GB18030 = Charset.forName("GB18030");

    @Autowired
    ReceiveRosterFile receive;

    @Autowired
    MapColumns mapColumns;

    @Autowired
    StartRoster startRoster;

    @Autowired
    UndoRoster undoRoster;

    @Autowired
    ImportTable imports;

    @Autowired
    FindingTable findings;

    @Autowired
    Students students;

    RosterImport imported(byte[] file) {
        return imported(file, OFFICE);
    }

    RosterImport imported(byte[] file, Staff officer) {
        RosterImport checked = checked(file, officer);
        assertThat(startRoster.start(checked.importId(), officer)).isEqualTo(StartRoster.Outcome.STARTED);
        RosterImport imported = settled(checked.importId());
        assertThat(imported.state()).isEqualTo(ImportState.IMPORTED);
        return imported;
    }

    RosterImport checked(byte[] file) {
        return checked(file, OFFICE);
    }

    RosterImport checked(byte[] file, Staff officer) {
        String importId = received(file, officer);
        ColumnMapping mapping =
                imports.find(importId, Scope.school()).orElseThrow().columns();
        assertThat(mapColumns.map(importId, mapping, officer)).isEqualTo(new MapColumns.Outcome.Started());
        RosterImport checked = settled(importId);
        assertThat(checked.state()).isEqualTo(ImportState.CHECKED);
        return checked;
    }

    String received(byte[] file, Staff officer) {
        ReceiveRosterFile.Outcome outcome = receive.receive(
                java.util.UUID.randomUUID().toString(), "名册.csv", file.length, new ByteArrayInputStream(file), officer);
        assertThat(outcome).isInstanceOf(ReceiveRosterFile.Outcome.Received.class);
        return ((ReceiveRosterFile.Outcome.Received) outcome).importId();
    }

    RosterImport settled(String importId) {
        return eventually(
                "the job of the import ends",
                () -> imports.find(importId, Scope.school()).orElseThrow(),
                roster -> roster.state() != ImportState.CHECKING && roster.state() != ImportState.IMPORTING);
    }

    List<RosterSamples.Fault> found(RosterImport roster) {
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

    long size(String table) {
        return jdbc().sql("SELECT count(*) FROM campus." + table)
                .query(Long.class)
                .single();
    }

    static String[] with(String[] row, String column, String value) {
        String[] changed = row.clone();
        changed[RosterSamples.CODES.indexOf(column)] = value;
        return changed;
    }
}
