package org.xueji.campus.roster;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import org.xueji.campus.Campus;
import org.xueji.campus.CampusTransaction;
import org.xueji.campus.campaign.Campaigns;
import org.xueji.campus.office.Staff;
import org.xueji.campus.progress.Progress;
import org.xueji.platform.Door;
import org.xueji.platform.audit.Audit;
import org.xueji.platform.signin.Credentials;

/// Takes a whole import back as one (撤销导入): new students go, changed ones get their old values as a new version.
@Component
class UndoRoster {
    private static final int AT_ONCE = 1_000;

    /// What came of it.
    sealed interface Outcome {
        /// Taken back; so many removed, so many restored.
        record Undone(int removed, int restored) implements Outcome {}

        /// Some records changed after the import; undoing would lose that.
        record ChangedSince(List<String> studentNumbers) implements Outcome {}

        /// Some new students have set a password or begun in a campaign.
        record HaveBegun(List<String> studentNumbers) implements Outcome {}

        /// There is no such import within the officer's scope.
        record NotFound() implements Outcome {}

        /// It was not imported, or has been undone.
        record NotImported() implements Outcome {}
    }

    private final ImportTable imports;
    private final RegisterTable register;
    private final EffectTable effects;
    private final ChangeTable changes;
    private final Pictures pictures;
    private final Progress progress;
    private final Campaigns campaigns;
    private final Credentials credentials;
    private final Audit audit;
    private final Clock clock;

    UndoRoster(
            ImportTable imports,
            RegisterTable register,
            EffectTable effects,
            ChangeTable changes,
            Pictures pictures,
            Progress progress,
            Campaigns campaigns,
            @Campus Credentials credentials,
            @Campus Audit audit,
            Clock clock) {
        this.imports = imports;
        this.register = register;
        this.effects = effects;
        this.changes = changes;
        this.pictures = pictures;
        this.progress = progress;
        this.campaigns = campaigns;
        this.credentials = credentials;
        this.audit = audit;
        this.clock = clock;
    }

    /// Undoes once; a foreign key of another feature's rows makes it fail as a whole.
    ///
    /// @throws org.springframework.dao.DataIntegrityViolationException when later work hangs on a new student
    @CampusTransaction
    public Outcome undo(String importId, Staff staff) {
        register.lockVersion();
        RosterImport roster = imports.find(importId, staff.scope()).orElse(null);
        if (roster == null || !RosterOfficer.mayImport(staff)) {
            return new Outcome.NotFound();
        }
        if (roster.state() != ImportState.IMPORTED) {
            return new Outcome.NotImported();
        }
        List<String> changedSince = effects.changedSince(importId);
        if (!changedSince.isEmpty()) {
            return new Outcome.ChangedSince(changedSince);
        }
        List<String> added = effects.added(importId);
        List<String> signedIn = credentials.existing(Door.CAMPUS, added);
        List<String> begun = signedIn.isEmpty() ? progress.begun(added) : signedIn;
        if (!begun.isEmpty()) {
            return new Outcome.HaveBegun(begun);
        }
        return undo(roster, added, staff.subject());
    }

    private Outcome undo(RosterImport roster, List<String> added, String by) {
        String importId = roster.importId();
        noteReturns(importId, by, "撤销名册导入：" + roster.fileName());
        progress.withdraw(added);
        pictures.removeAll(added);
        int removed = effects.removeAdded(importId);
        int restored = effects.restore(importId);
        for (Integer cohort : effects.cohorts(importId)) {
            campaigns.openForCohort(cohort).ifPresent(campaign -> progress.follow(campaign.campaignId()));
        }
        effects.removeEmpty(roster.newClasses(), roster.newColleges());
        imports.undone(importId, by, clock.instant());
        audit.note(
                by,
                "roster.undone",
                "roster-import " + importId,
                "done",
                "removed " + removed + ", restored " + restored);
        return new Outcome.Undone(removed, restored);
    }

    // History is never taken back: going back is one more change.
    private void noteReturns(String importId, String by, String reason) {
        List<ChangeTable.Change> some = changes.ofImport(importId, "", AT_ONCE);
        while (!some.isEmpty()) {
            changes.insert(
                    some.stream()
                            .map(change -> new ChangeTable.Change(
                                    change.studentNumber(),
                                    change.version() + 1,
                                    change.field(),
                                    change.newValue(),
                                    change.oldValue()))
                            .toList(),
                    by,
                    reason);
            some = changes.ofImport(importId, some.getLast().studentNumber(), AT_ONCE);
        }
    }
}
