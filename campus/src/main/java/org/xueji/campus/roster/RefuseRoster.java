package org.xueji.campus.roster;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import org.xueji.campus.CampusTransaction;

/// Notes that a file cannot be read as a whole (文件不可读).
@Component
class RefuseRoster {
    private final ImportTable imports;
    private final FindingTable findings;
    private final Clock clock;

    RefuseRoster(ImportTable imports, FindingTable findings, Clock clock) {
        this.imports = imports;
        this.findings = findings;
        this.clock = clock;
    }

    /// Puts the one reason in the place of the findings.
    @CampusTransaction
    public void refuse(String importId, RosterProblem problem, int row) {
        findings.replace(importId, List.of(new RosterFinding(row, "", problem, "")));
        imports.checked(
                importId,
                ImportState.REFUSED,
                new RosterImport.Counts(0, 1, 0, 0, 0, 0, 0),
                List.of(),
                List.of(),
                clock.instant());
    }
}
