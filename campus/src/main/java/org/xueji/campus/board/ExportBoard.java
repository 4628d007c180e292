package org.xueji.campus.board;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.xueji.campus.Campus;
import org.xueji.campus.CampusTransaction;
import org.xueji.campus.University;
import org.xueji.campus.campaign.Campaign;
import org.xueji.campus.campaign.Windows;
import org.xueji.campus.office.Staff;
import org.xueji.campus.progress.ClassCounts;
import org.xueji.campus.progress.Figures;
import org.xueji.campus.progress.Stage;
import org.xueji.campus.progress.StageQuery;
import org.xueji.campus.progress.StudentStages;
import org.xueji.platform.audit.Audit;

/// Takes the figures or the names of a board away (导出进度): the same figures as on the page.
@Component
class ExportBoard {
    private static final int AT_ONCE = 2_000;
    private static final int MOST = 200_000;

    private final Figures figures;
    private final Windows windows;
    private final Audit audit;
    private final University university;

    ExportBoard(Figures figures, Windows windows, @Campus Audit audit, University university) {
        this.figures = figures;
        this.windows = windows;
        this.audit = audit;
        this.university = university;
    }

    /// The counters class by class; empty when nothing asked for is within the scope.
    @CampusTransaction
    public Optional<SheetFile> classes(Campaign campaign, String college, Staff staff) {
        List<ClassCounts> classes = figures.classes(campaign.campaignId(), Narrowed.to(staff.scope(), college, ""));
        if (classes.isEmpty()) {
            return Optional.empty();
        }
        Deadlines deadlines = new Deadlines(campaign, windows.extensions(campaign.campaignId()));
        List<String> header = new ArrayList<>(List.of("学院", "班级", "班长", "应到"));
        Set<String> counts = new HashSet<>(List.of("应到"));
        for (Stage stage : deadlines.stages()) {
            counts.add(stage.label());
            header.add(stage.label());
            header.add(stage.label() + "比例");
        }
        header.addAll(List.of("学生截止", "班级截止", "学院截止"));
        ZoneId zone = university.zone();
        return Optional.of(new SheetFile(
                campaign.title() + "-班级进度",
                header,
                counts,
                classes.stream().map(unit -> row(unit, deadlines, zone)).toList()));
    }

    /// The students with their times, noted in the audit; empty when nothing asked for is within the scope.
    @CampusTransaction
    public Optional<SheetFile> names(Campaign campaign, NamesAsked asked, Staff staff) {
        if (figures.classes(campaign.campaignId(), Narrowed.to(staff.scope(), asked.college(), asked.classCode()))
                .isEmpty()) {
            return Optional.empty();
        }
        Deadlines deadlines = new Deadlines(campaign, windows.extensions(campaign.campaignId()));
        List<String> header = new ArrayList<>(List.of("学院", "班级", "学号", "姓名", "当前阶段"));
        deadlines.stages().forEach(stage -> header.add(stage.label()));
        StageQuery query = asked.query(campaign.campaignId(), staff.scope()).sized(AT_ONCE);
        List<List<String>> rows = new ArrayList<>();
        int page = 1;
        List<StudentStages> some;
        do {
            some = figures.students(query.onPage(page++));
            some.forEach(student -> rows.add(row(student, deadlines.stages())));
        } while (some.size() == AT_ONCE && rows.size() < MOST);
        audit.note(
                staff.subject(), "progress.exported", "campaign " + campaign.campaignId(), "done", rows.size() + " 人");
        return Optional.of(new SheetFile(campaign.title() + "-进度名单", header, Set.of(), rows));
    }

    private static List<String> row(ClassCounts unit, Deadlines deadlines, ZoneId zone) {
        List<String> row = new ArrayList<>(List.of(
                unit.collegeName(),
                unit.className(),
                Optional.ofNullable(unit.monitorName()).orElse(""),
                Integer.toString(unit.counts().members())));
        for (Stage stage : deadlines.stages()) {
            row.add(Integer.toString(unit.counts().of(stage)));
            row.add(unit.counts().percent(stage));
        }
        for (Goal goal : Goal.values()) {
            row.add(Words.fully(deadlines.due(goal, unit), zone));
        }
        return row;
    }

    private List<String> row(StudentStages student, List<Stage> stages) {
        List<String> row = new ArrayList<>(List.of(
                student.collegeName(),
                student.className(),
                student.studentNumber(),
                student.name(),
                Words.furthest(student)));
        stages.forEach(stage -> row.add(
                student.at(stage).map(at -> Words.fully(at, university.zone())).orElse("")));
        return row;
    }
}
