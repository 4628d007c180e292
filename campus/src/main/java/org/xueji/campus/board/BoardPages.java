package org.xueji.campus.board;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.xueji.campus.University;
import org.xueji.campus.campaign.Campaign;
import org.xueji.campus.campaign.Windows;
import org.xueji.campus.office.Role;
import org.xueji.campus.office.Scope;
import org.xueji.campus.office.Staff;
import org.xueji.campus.progress.ClassCounts;
import org.xueji.campus.progress.Counts;
import org.xueji.campus.progress.Figures;
import org.xueji.campus.progress.Stage;
import org.xueji.platform.page.Frame;

/// Puts a board together: one read of the counters, one of the frozen days.
@Component
class BoardPages {
    private static final int CALLS = 10;

    private final Figures figures;
    private final Windows windows;
    private final NamesPages names;
    private final DueRows dues;
    private final Trends trends;
    private final University university;
    private final Clock clock;

    BoardPages(
            Figures figures,
            Windows windows,
            NamesPages names,
            DueRows dues,
            Trends trends,
            University university,
            Clock clock) {
        this.figures = figures;
        this.windows = windows;
        this.names = names;
        this.dues = dues;
        this.trends = trends;
        this.university = university;
        this.clock = clock;
    }

    /// The board of what is asked for; empty when nothing of it is within the scope.
    Optional<BoardPage> board(
            Campaign campaign, List<Campaign> others, BoardAsked asked, NamesAsked wanted, Staff staff, Frame frame) {
        Scope scope = Narrowed.to(staff.scope(), asked.college(), asked.classCode());
        List<ClassCounts> classes = figures.classes(campaign.campaignId(), scope);
        boolean top = asked.college().isEmpty() && asked.classCode().isEmpty();
        if (classes.isEmpty() && !top) {
            return Optional.empty();
        }
        Deadlines deadlines = new Deadlines(campaign, windows.extensions(campaign.campaignId()));
        Instant now = clock.instant();
        Counts counts = classes.stream().map(ClassCounts::counts).reduce(Counts.none(), Counts::plus);
        boolean oneClass = !asked.classCode().isEmpty();
        boolean colleges = top && staff.scope().equals(Scope.school());
        return Optional.of(new BoardPage(
                frame,
                campaign.title(),
                asked,
                window(campaign, now),
                crumbs(asked, classes, staff),
                others.stream()
                        .map(other -> new BoardPage.Link(other.title(), other.campaignId()))
                        .toList(),
                deadlines.stages(),
                counts,
                dues.of(classes, deadlines, asked.query(), now),
                trends.of(campaign, scope, classes, deadlines, asked.trend()),
                oneClass ? List.of() : calls(classes, deadlines, asked, now),
                colleges ? "各学院" : "各班级",
                oneClass ? List.of() : rows(classes, deadlines, asked, colleges, now),
                oneClass ? names.part(campaign, deadlines, wanted, staff) : null,
                staff.roles().contains(Role.OFFICE)));
    }

    private String window(Campaign campaign, Instant now) {
        return switch (campaign.state()) {
            case DRAFT -> "草稿";
            case CLOSED -> "已结束";
            case OPEN ->
                "学生办理 " + Words.date(campaign.opensAt(), university.zone()) + " 至 "
                        + Words.date(campaign.closesAt(), university.zone()) + "，"
                        + Words.left(campaign.closesAt(), now);
        };
    }

    private List<BoardPage.Link> crumbs(BoardAsked asked, List<ClassCounts> classes, Staff staff) {
        List<BoardPage.Link> crumbs = new ArrayList<>();
        boolean school = staff.scope().equals(Scope.school());
        String query = "?campaign=" + asked.campaign();
        if (school || staff.scope().classCodes() != null) {
            crumbs.add(new BoardPage.Link(school ? "全校" : "我的班级", "/campus/board" + query));
        }
        if (!classes.isEmpty()
                && (!asked.college().isEmpty() || !asked.classCode().isEmpty() || !school)) {
            ClassCounts first = classes.getFirst();
            if (staff.scope().classCodes() == null) {
                crumbs.add(new BoardPage.Link(
                        first.collegeName(), "/campus/board/colleges/" + first.collegeCode() + query));
            }
            if (!asked.classCode().isEmpty()) {
                crumbs.add(new BoardPage.Link(first.className(), ""));
            }
        }
        return crumbs;
    }

    private List<BoardPage.CallRow> calls(
            List<ClassCounts> classes, Deadlines deadlines, BoardAsked asked, Instant now) {
        return Call.first(classes, deadlines, now, CALLS).stream()
                .map(call -> new BoardPage.CallRow(
                        call.unit().className(),
                        call.unit().collegeName(),
                        "/campus/board/classes/" + call.unit().classCode() + "?campaign=" + asked.campaign(),
                        Optional.ofNullable(call.unit().monitorName()).orElse("未任命"),
                        call.missing(),
                        Words.deed(deadlines.stage(Goal.CLASS)),
                        "卡在" + Words.deed(call.stuck()) + "的最多，" + call.atStuck() + " 人",
                        Words.date(call.due(), university.zone()),
                        now.isBefore(call.due()) ? "" : Words.late(call.due(), now)))
                .toList();
    }

    private List<BoardPage.Row> rows(
            List<ClassCounts> classes, Deadlines deadlines, BoardAsked asked, boolean colleges, Instant now) {
        List<BoardPage.Row> rows =
                colleges ? collegeRows(classes, deadlines, asked, now) : classRows(classes, deadlines, asked, now);
        String text = asked.text().strip();
        return rows.stream()
                .filter(row -> row.name().contains(text) || row.code().startsWith(text))
                .sorted(order(asked))
                .toList();
    }

    private List<BoardPage.Row> classRows(
            List<ClassCounts> classes, Deadlines deadlines, BoardAsked asked, Instant now) {
        return classes.stream()
                .map(unit -> row(
                        unit.classCode(),
                        unit.className(),
                        "/campus/board/classes/" + unit.classCode() + "?campaign=" + asked.campaign(),
                        unit.counts(),
                        deadlines.due(Goal.CLASS, unit),
                        unit.counts().missing(deadlines.stage(Goal.CLASS)),
                        now))
                .toList();
    }

    private List<BoardPage.Row> collegeRows(
            List<ClassCounts> classes, Deadlines deadlines, BoardAsked asked, Instant now) {
        Map<String, List<ClassCounts>> byCollege = classes.stream()
                .collect(Collectors.groupingBy(ClassCounts::collegeCode, LinkedHashMap::new, Collectors.toList()));
        return byCollege.values().stream()
                .map(own -> {
                    ClassCounts first = own.getFirst();
                    Counts sum = own.stream().map(ClassCounts::counts).reduce(Counts.none(), Counts::plus);
                    return row(
                            first.collegeCode(),
                            first.collegeName(),
                            "/campus/board/colleges/" + first.collegeCode() + "?campaign=" + asked.campaign(),
                            sum,
                            deadlines.collegeDue(first.collegeCode()),
                            sum.missing(deadlines.stage(Goal.COLLEGE)),
                            now);
                })
                .toList();
    }

    private BoardPage.Row row(
            String code, String name, String path, Counts counts, Instant due, int missing, Instant now) {
        return new BoardPage.Row(
                code,
                name,
                path,
                counts,
                Words.date(due, university.zone()),
                due.getEpochSecond(),
                Words.state(missing, due, now));
    }

    // Without an order the rows stay as the counters come: by the position of the college, then by code.
    private static Comparator<BoardPage.Row> order(BoardAsked asked) {
        Stage stage = NamesAsked.stage(asked.sort());
        Comparator<BoardPage.Row> order = switch (asked.sort().toUpperCase(Locale.ROOT)) {
            case "NAME" -> Comparator.comparing(BoardPage.Row::name);
            case "MEMBERS" -> Comparator.comparingInt(row -> row.counts().members());
            case "DUE" -> Comparator.comparingLong(BoardPage.Row::dueOrder);
            default -> (one, other) -> 0;
        };
        Comparator<BoardPage.Row> chosen = stage == null
                ? order
                : Comparator.comparingInt(row -> row.counts().permille(stage));
        return asked.descending() ? chosen.reversed() : chosen;
    }
}
