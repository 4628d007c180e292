package org.xueji.campus.roster;

import java.util.List;
import org.springframework.stereotype.Component;
import org.xueji.campus.office.Scope;
import org.xueji.documents.table.TableFileRefused;
import org.xueji.platform.job.JobRefused;
import org.xueji.platform.job.JobRun;
import org.xueji.platform.job.JobWork;

/// The dry run as long work (后台校验).
@Component
class CheckWork implements JobWork {
    static final String KIND = "campus.roster.check";

    private final ImportTable imports;
    private final CheckRoster checkRoster;
    private final RefuseRoster refuseRoster;

    CheckWork(ImportTable imports, CheckRoster checkRoster, RefuseRoster refuseRoster) {
        this.imports = imports;
        this.checkRoster = checkRoster;
        this.refuseRoster = refuseRoster;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(JobRun run) {
        String importId = run.payload();
        run.resultAt("/campus/roster/imports/" + importId);
        long size = imports.find(importId, Scope.school()).orElseThrow().size();
        try {
            checkRoster.check(importId, new RosterProgress(run, size));
        } catch (TableFileRefused e) {
            refuseRoster.refuse(importId, RosterProblem.of(e.problem()), e.row());
            throw new JobRefused(e.problem().message());
        } catch (RuntimeException e) {
            imports.move(importId, List.of(ImportState.CHECKING), ImportState.RECEIVED);
            throw e;
        }
    }
}
