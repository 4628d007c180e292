package org.xueji.campus.board;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.xueji.campus.University;
import org.xueji.campus.campaign.Campaign;
import org.xueji.campus.campaign.Windows;
import org.xueji.campus.office.Scope;
import org.xueji.campus.office.Staff;
import org.xueji.campus.progress.ClassCounts;
import org.xueji.campus.progress.Figures;
import org.xueji.campus.progress.Stage;
import org.xueji.campus.progress.StageQuery;
import org.xueji.campus.progress.StudentStages;
import org.xueji.platform.page.Frame;

/// Puts the names below a board together.
@Component
class NamesPages {
    private final Figures figures;
    private final Windows windows;
    private final University university;

    NamesPages(Figures figures, Windows windows, University university) {
        this.figures = figures;
        this.windows = windows;
        this.university = university;
    }

    /// The names of what is asked for; empty when nothing of it is within the scope.
    Optional<NamesPage> page(Campaign campaign, NamesAsked asked, Staff staff, Frame frame) {
        Scope scope = Narrowed.to(staff.scope(), asked.college(), asked.classCode());
        List<ClassCounts> classes = figures.classes(campaign.campaignId(), scope);
        if (classes.isEmpty()) {
            return Optional.empty();
        }
        Deadlines deadlines = new Deadlines(campaign, windows.extensions(campaign.campaignId()));
        ClassCounts first = classes.getFirst();
        String query = "?campaign=" + asked.campaign();
        boolean oneClass = !asked.classCode().isEmpty();
        boolean oneCollege = !asked.college().isEmpty();
        String back = oneClass
                ? "/campus/board/classes/" + first.classCode() + query
                : oneCollege ? "/campus/board/colleges/" + first.collegeCode() + query : "/campus/board" + query;
        String unit = oneClass ? first.className() : oneCollege ? first.collegeName() : "全部";
        return Optional.of(new NamesPage(
                frame,
                unit + " · 进度名单",
                back,
                List.of(new BoardPage.Link("进度看板", "/campus/board" + query), new BoardPage.Link(unit, back)),
                part(campaign, deadlines, asked, staff)));
    }

    NamesPart part(Campaign campaign, Deadlines deadlines, NamesAsked asked, Staff staff) {
        StageQuery query = asked.query(campaign.campaignId(), staff.scope());
        List<Stage> stages = deadlines.stages();
        return new NamesPart(
                asked,
                stages,
                figures.students(query).stream()
                        .map(student -> name(student, stages))
                        .toList(),
                figures.total(query),
                asked.classCode().isEmpty());
    }

    private NamesPart.Name name(StudentStages student, List<Stage> stages) {
        return new NamesPart.Name(
                student.studentNumber(),
                student.name(),
                student.className(),
                stages.stream()
                        .map(stage -> student.at(stage).map(this::time).orElse(""))
                        .toList(),
                Words.furthest(student),
                Words.colour(student));
    }

    private String time(Instant at) {
        return Words.shortly(at, university.zone());
    }
}
