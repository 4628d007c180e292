package org.xueji.campus.form;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.xueji.campus.Campus;
import org.xueji.campus.CampusTransaction;
import org.xueji.campus.progress.Progress;
import org.xueji.campus.progress.Stage;
import org.xueji.platform.audit.Audit;

/// Issues forms to be printed (打印登记): a version and a code for each, the stage 已打印, one entry in the audit.
///
/// Unchanged content keeps its version and code (重打), changed content gets the next version.
@Component
class IssueForms {
    private final FormTable table;
    private final FormParts parts;
    private final Progress progress;
    private final Audit audit;
    private final Clock clock;

    IssueForms(FormTable table, FormParts parts, Progress progress, @Campus Audit audit, Clock clock) {
        this.table = table;
        this.parts = parts;
        this.progress = progress;
        this.audit = audit;
        this.clock = clock;
    }

    /// Issues the forms of some students.
    ///
    /// @param actor subject of the person who prints; whole document numbers are on the paper
    /// @param target what is printed, for the audit, for example `class 0101`
    /// @return code and version by 学号
    @CampusTransaction
    public Map<String, FormTable.Kept> issue(
            String campaignId, Collection<FormContent> contents, String actor, String target) {
        return issue(campaignId, contents, actor, target, clock.instant());
    }

    /// Issues them as of another moment: for a rehearsal's invented past.
    @CampusTransaction
    public Map<String, FormTable.Kept> issue(
            String campaignId, Collection<FormContent> contents, String actor, String target, Instant now) {
        List<String> students = contents.stream()
                .map(content -> content.student().studentNumber())
                .toList();
        Map<String, FormTable.Printed> latest = table.latest(campaignId, students).stream()
                .collect(Collectors.toMap(FormTable.Printed::studentNumber, Function.identity()));
        List<FormTable.Issue> issues = new ArrayList<>();
        for (FormContent content : contents) {
            String student = content.student().studentNumber();
            FormTable.Printed before = latest.get(student);
            boolean again =
                    before != null && parts.changed(before.parts(), content).isEmpty();
            int version = before == null ? 1 : before.version() + (again ? 0 : 1);
            List<String> kept = before != null && again ? before.parts() : parts.digests(content);
            issues.add(new FormTable.Issue(FormCode.draw(), student, version, kept));
        }
        Map<String, FormTable.Kept> kept = table.keep(campaignId, issues, actor, now).stream()
                .collect(Collectors.toMap(FormTable.Kept::studentNumber, Function.identity()));
        if (kept.size() != students.size()) {
            throw new FormChangedMeanwhile();
        }
        progress.reached(campaignId, students, Stage.PRINTED, now);
        audit.note(
                actor,
                "form.printed",
                target,
                "done",
                "campaign " + campaignId + ", " + students.size() + " forms, whole document numbers for printing");
        return kept;
    }
}
