package org.xueji.campus.roster;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import org.xueji.campus.Campus;
import org.xueji.campus.CampusTransaction;
import org.xueji.campus.office.Staff;
import org.xueji.platform.Door;
import org.xueji.platform.job.Jobs;

/// Takes the officer's word for the columns and starts the dry run (列对应与校验).
@Component
class MapColumns {
    /// What came of it.
    sealed interface Outcome {
        /// The dry run waits or runs.
        record Started() implements Outcome {}

        /// Columns that every roster needs are not there.
        record Missing(List<RosterColumn> columns) implements Outcome {}

        /// There is no such import within the officer's scope.
        record NotFound() implements Outcome {}

        /// The import has gone on already, or the mapping is not of this file.
        record NotOpen() implements Outcome {}
    }

    private final ImportTable imports;
    private final Jobs jobs;
    private final Clock clock;

    MapColumns(ImportTable imports, @Campus Jobs jobs, Clock clock) {
        this.imports = imports;
        this.jobs = jobs;
        this.clock = clock;
    }

    /// Remembers the mapping for files of the same headings.
    @CampusTransaction
    public Outcome map(String importId, ColumnMapping mapping, Staff staff) {
        RosterImport roster = imports.find(importId, staff.scope()).orElse(null);
        if (roster == null || !RosterOfficer.mayImport(staff)) {
            return new Outcome.NotFound();
        }
        if (mapping.columns().size() != roster.headings().size()) {
            return new Outcome.NotOpen();
        }
        if (!mapping.missing().isEmpty()) {
            return new Outcome.Missing(mapping.missing());
        }
        boolean moved = imports.move(
                importId,
                List.of(ImportState.RECEIVED, ImportState.CHECKED, ImportState.REFUSED),
                ImportState.CHECKING);
        if (!moved) {
            return new Outcome.NotOpen();
        }
        imports.layout(importId, roster.format(), roster.headings(), mapping);
        imports.remember(roster.headings(), mapping, clock.instant());
        String job = jobs.start(Door.CAMPUS, staff.subject(), CheckWork.KIND, "校验名册：" + roster.fileName(), importId);
        imports.job(importId, job);
        return new Outcome.Started();
    }
}
