package org.xueji.campus.roster;

import java.util.List;
import org.springframework.stereotype.Component;
import org.xueji.campus.office.Scope;
import org.xueji.documents.table.TableFileRefused;
import org.xueji.platform.job.JobRefused;
import org.xueji.platform.job.JobRun;
import org.xueji.platform.job.JobWork;

/// The import as long work (后台导入).
@Component
class ImportWork implements JobWork {
    static final String KIND = "campus.roster.import";

    private final ImportTable imports;
    private final ImportRoster importRoster;
    private final RefuseRoster refuseRoster;

    ImportWork(ImportTable imports, ImportRoster importRoster, RefuseRoster refuseRoster) {
        this.imports = imports;
        this.importRoster = importRoster;
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
            ImportRoster.Outcome outcome = importRoster.bringIn(importId, run.owner(), new RosterProgress(run, size));
            if (outcome instanceof ImportRoster.Outcome.NotAnyMore refused) {
                throw new JobRefused("校验之后名册有了变化，现有 " + refused.errors() + " 个错误，没有导入。请查看问题清单。");
            }
        } catch (TableFileRefused e) {
            refuseRoster.refuse(importId, RosterProblem.of(e.problem()), e.row());
            throw new JobRefused(e.problem().message());
        } catch (JobRefused e) {
            throw e;
        } catch (RuntimeException e) {
            imports.move(importId, List.of(ImportState.IMPORTING), ImportState.CHECKED);
            throw e;
        }
    }
}
