package org.xueji.campus.roster;

import java.util.List;
import org.springframework.stereotype.Component;
import org.xueji.campus.Campus;
import org.xueji.campus.CampusTransaction;
import org.xueji.campus.office.Staff;
import org.xueji.platform.Door;
import org.xueji.platform.job.Jobs;

/// Starts the import of a file that was checked without errors (开始导入).
@Component
class StartRoster {
    /// What came of it.
    enum Outcome {
        /// The job waits or runs.
        STARTED,
        /// There is no such import within the officer's scope.
        NOT_FOUND,
        /// It has errors, was not checked, or is on its way already.
        NOT_READY
    }

    private final ImportTable imports;
    private final Jobs jobs;

    StartRoster(ImportTable imports, @Campus Jobs jobs) {
        this.imports = imports;
        this.jobs = jobs;
    }

    /// Starts once however often it is asked.
    @CampusTransaction
    public Outcome start(String importId, Staff staff) {
        RosterImport roster = imports.find(importId, staff.scope()).orElse(null);
        if (roster == null || !RosterOfficer.mayImport(staff)) {
            return Outcome.NOT_FOUND;
        }
        if (!roster.isReady() || !imports.move(importId, List.of(ImportState.CHECKED), ImportState.IMPORTING)) {
            return Outcome.NOT_READY;
        }
        String job = jobs.start(Door.CAMPUS, staff.subject(), ImportWork.KIND, "导入名册：" + roster.fileName(), importId);
        imports.job(importId, job);
        return Outcome.STARTED;
    }
}
