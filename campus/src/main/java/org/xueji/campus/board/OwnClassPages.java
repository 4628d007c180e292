package org.xueji.campus.board;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.xueji.campus.University;
import org.xueji.campus.campaign.Campaign;
import org.xueji.campus.campaign.Campaigns;
import org.xueji.campus.campaign.Windows;
import org.xueji.campus.office.Scope;
import org.xueji.campus.office.StudentPerson;
import org.xueji.campus.progress.ClassCounts;
import org.xueji.campus.progress.Figures;
import org.xueji.campus.progress.Stage;
import org.xueji.campus.progress.StageQuery;
import org.xueji.campus.progress.StudentStages;
import org.xueji.platform.page.Frame;

/// Puts the page of a class monitor together; the class is always the monitor's own.
@Component
class OwnClassPages {
    private final Campaigns campaigns;
    private final Windows windows;
    private final Figures figures;
    private final University university;
    private final Clock clock;

    OwnClassPages(Campaigns campaigns, Windows windows, Figures figures, University university, Clock clock) {
        this.campaigns = campaigns;
        this.windows = windows;
        this.figures = figures;
        this.university = university;
        this.clock = clock;
    }

    /// The page; empty when the class has no open campaign or the student is no monitor.
    ///
    /// @param wanted name of the stage asked after; another word means none
    Optional<OwnClassPage> page(StudentPerson monitor, String wanted, Frame frame) {
        String classCode = monitor.monitorOf();
        if (classCode == null) {
            return Optional.empty();
        }
        return campaigns
                .openForStudent(monitor.studentNumber())
                .flatMap(campaign -> own(campaign, classCode)
                        .map(counts -> page(campaign, counts, NamesAsked.stage(wanted), frame)));
    }

    /// The counters of a class.
    Optional<ClassCounts> own(Campaign campaign, String classCode) {
        return figures.classes(campaign.campaignId(), Scope.classes(List.of(classCode))).stream()
                .findFirst();
    }

    /// Since when a class is late, in words; empty while it is not.
    String late(ClassCounts unit, Deadlines deadlines) {
        Instant due = deadlines.due(Goal.CLASS, unit);
        Instant now = clock.instant();
        boolean late = unit.counts().missing(deadlines.stage(Goal.CLASS)) > 0 && !now.isBefore(due);
        return late ? Words.late(due, now) : "";
    }

    private OwnClassPage page(Campaign campaign, ClassCounts unit, @Nullable Stage wanted, Frame frame) {
        Deadlines deadlines = new Deadlines(campaign, windows.extensions(campaign.campaignId()));
        @Nullable Stage missing = deadlines.stages().contains(wanted) ? wanted : null;
        List<StudentStages> members =
                figures.students(StageQuery.missingOf(campaign.campaignId(), unit.classCode(), missing));
        String due = Words.date(deadlines.due(Goal.CLASS, unit), university.zone());
        String late = late(unit, deadlines);
        return new OwnClassPage(
                frame,
                unit.className(),
                campaign.title(),
                due,
                late,
                deadlines.stages(),
                unit.counts(),
                missing == null ? "" : missing.name(),
                members.stream()
                        .map(member -> member(member, deadlines.stages()))
                        .toList(),
                missing == null || members.isEmpty() ? "" : reminder(campaign, members, missing, due, late));
    }

    private static OwnClassPage.Member member(StudentStages student, List<Stage> stages) {
        return new OwnClassPage.Member(
                student.name(),
                Words.furthest(student),
                Words.colour(student),
                stages.stream()
                        .filter(stage -> !student.has(stage))
                        .findFirst()
                        .map(Words::deed)
                        .orElse(""));
    }

    private static String reminder(
            Campaign campaign, List<StudentStages> members, Stage stage, String due, String late) {
        return "【" + campaign.title() + "】还没有" + Words.deed(stage) + "的同学（" + members.size() + " 人）："
                + members.stream().map(StudentStages::name).collect(Collectors.joining("、")) + "。"
                + (late.isEmpty() ? "请在 " + due + " 前完成。" : "我们班" + late + "，请今天完成。");
    }
}
