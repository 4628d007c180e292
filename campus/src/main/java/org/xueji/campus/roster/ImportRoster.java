package org.xueji.campus.roster;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import org.xueji.campus.Campus;
import org.xueji.campus.CampusTransaction;
import org.xueji.campus.campaign.Campaigns;
import org.xueji.campus.office.Scope;
import org.xueji.campus.progress.Progress;
import org.xueji.documents.table.TableFile;
import org.xueji.platform.audit.Audit;

/// The import (导入): all rows of a checked file or none, safe to run again, undone as one.
///
/// What the dry run staged is written as it is while the register has not changed since. Else the file is read and
/// compared once more; an error that is new leaves everything as it was and shows among the findings.
@Component
class ImportRoster {
    /// What came of it.
    sealed interface Outcome {
        /// Written; so many new, so many changed.
        record Imported(long added, long changed) implements Outcome {}

        /// Not written: the register has changed since the check.
        record NotAnyMore(long errors) implements Outcome {}
    }

    private final ImportTable imports;
    private final ImportFileTable parts;
    private final RosterFiles files;
    private final RosterTable staging;
    private final RosterComparison comparison;
    private final CheckRoster checkRoster;
    private final RegisterTable register;
    private final EnrolTable students;
    private final ChangeTable changes;
    private final Campaigns campaigns;
    private final Progress progress;
    private final Audit audit;
    private final Clock clock;

    ImportRoster(
            ImportTable imports,
            ImportFileTable parts,
            RosterFiles files,
            RosterTable staging,
            RosterComparison comparison,
            CheckRoster checkRoster,
            RegisterTable register,
            EnrolTable students,
            ChangeTable changes,
            Campaigns campaigns,
            Progress progress,
            @Campus Audit audit,
            Clock clock) {
        this.imports = imports;
        this.parts = parts;
        this.files = files;
        this.staging = staging;
        this.comparison = comparison;
        this.checkRoster = checkRoster;
        this.register = register;
        this.students = students;
        this.changes = changes;
        this.campaigns = campaigns;
        this.progress = progress;
        this.audit = audit;
        this.clock = clock;
    }

    /// Imports; done before, it tells what was done.
    @CampusTransaction
    public Outcome bringIn(String importId, String by, RosterProgress told) {
        long version = register.lockVersion();
        RosterImport roster = imports.find(importId, Scope.school()).orElseThrow();
        if (roster.state() != ImportState.IMPORTING) {
            return new Outcome.Imported(roster.counts().added(), roster.counts().changed());
        }
        UnitPlan plan = comparison.still(roster, version).orElse(null);
        if (plan != null) {
            return write(roster, plan, by, told);
        }
        try (TableFile file = files.open(importId)) {
            RosterComparison.Compared compared = comparison.compare(roster, file, told);
            checkRoster.keep(roster, compared);
            if (compared.findings().hasErrors()) {
                return new Outcome.NotAnyMore(compared.findings().count(RosterProblem.Severity.ERROR));
            }
            return write(imports.find(importId, Scope.school()).orElseThrow(), compared.plan(), by, told);
        }
    }

    private Outcome write(RosterImport roster, UnitPlan plan, String by, RosterProgress told) {
        String importId = roster.importId();
        String initialStatus = RosterComparison.INITIAL_STATUS;
        RosterImport.Counts counts = roster.counts();
        told.writing(counts.added() + counts.changed());
        register.addColleges(plan.newColleges());
        register.addClasses(plan.newClasses());
        if (counts.changed() > 0) {
            students.keepEffects(importId, initialStatus);
            changes.noteStaged(importId, initialStatus, by, "名册导入：" + roster.fileName());
            students.overwrite(importId, initialStatus);
        }
        students.add(importId, initialStatus, importId);
        imports.imported(importId, plan, by, clock.instant());
        parts.delete(importId);
        staging.clear(importId);
        takeIntoCampaigns(plan);
        audit.note(
                by,
                "roster.imported",
                "roster-import " + importId,
                "done",
                "added " + counts.added() + ", changed " + counts.changed() + ", unchanged " + counts.unchanged());
        return new Outcome.Imported(counts.added(), counts.changed());
    }

    private void takeIntoCampaigns(UnitPlan plan) {
        List<Integer> cohorts = register.cohorts(plan.classCodes());
        for (Integer cohort : cohorts) {
            campaigns.openForCohort(cohort).ifPresent(campaign -> {
                progress.enrol(campaign.campaignId());
                progress.follow(campaign.campaignId());
            });
        }
    }
}
