package org.xueji.campus.roster;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import org.xueji.campus.CampusTransaction;
import org.xueji.campus.office.Scope;
import org.xueji.documents.table.TableFile;

/// The dry run (校验): reads a whole file, compares it with the register, keeps what was found and changes nothing.
@Component
class CheckRoster {
    private final ImportTable imports;
    private final FindingTable findings;
    private final RosterFiles files;
    private final RosterComparison comparison;
    private final Clock clock;

    CheckRoster(
            ImportTable imports, FindingTable findings, RosterFiles files, RosterComparison comparison, Clock clock) {
        this.imports = imports;
        this.findings = findings;
        this.files = files;
        this.comparison = comparison;
        this.clock = clock;
    }

    /// Checks the file of an import again from its beginning.
    ///
    /// @throws TableFileRefused when it cannot be read as a whole
    @CampusTransaction
    public void check(String importId, RosterProgress progress) {
        RosterImport roster = imports.find(importId, Scope.school()).orElseThrow();
        if (roster.state() != ImportState.CHECKING) {
            return;
        }
        try (TableFile file = files.open(importId)) {
            keep(roster, comparison.compare(roster, file, progress));
        }
    }

    /// Keeps the result of a comparison as the last check of an import.
    void keep(RosterImport roster, RosterComparison.Compared compared) {
        Findings found = compared.findings();
        DifferenceTable.Differences differences = compared.differences();
        findings.replace(roster.importId(), found.kept());
        imports.checked(
                roster.importId(),
                ImportState.CHECKED,
                new RosterImport.Counts(
                        compared.rows(),
                        found.count(RosterProblem.Severity.ERROR),
                        found.count(RosterProblem.Severity.WARNING),
                        found.count(RosterProblem.Severity.INFORMATION),
                        differences.added(),
                        differences.changed(),
                        differences.unchanged()),
                changed(differences),
                normalised(compared.normalised()),
                clock.instant());
    }

    private static List<String> changed(DifferenceTable.Differences differences) {
        return differences.fields().entrySet().stream()
                .filter(entry -> entry.getValue() > 0)
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> entry.getKey().label() + "=" + entry.getValue())
                .toList();
    }

    private static List<String> normalised(long[] counts) {
        return IntStream.range(0, counts.length)
                .filter(at -> counts[at] > 0)
                .mapToObj(at -> RosterColumn.values()[at].label() + "=" + counts[at])
                .toList();
    }
}
