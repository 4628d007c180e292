package org.xueji.campus.board;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.xueji.campus.University;
import org.xueji.campus.campaign.Campaign;
import org.xueji.campus.campaign.CampaignState;
import org.xueji.campus.office.Scope;
import org.xueji.campus.progress.ClassCounts;
import org.xueji.campus.progress.Counts;
import org.xueji.campus.progress.DayCounts;
import org.xueji.campus.progress.Figures;
import org.xueji.campus.progress.Stage;

/// Puts the trend of a stage together: frozen days, today, the forecast.
@Component
class Trends {
    private final Figures figures;
    private final University university;
    private final Clock clock;

    Trends(Figures figures, University university, Clock clock) {
        this.figures = figures;
        this.university = university;
        this.clock = clock;
    }

    /// The trend.
    ///
    /// @param wanted name of a stage; another word means the one the students have to reach
    Trend of(Campaign campaign, Scope scope, List<ClassCounts> classes, Deadlines deadlines, String wanted) {
        Counts counts = classes.stream().map(ClassCounts::counts).reduce(Counts.none(), Counts::plus);
        Stage asked = NamesAsked.stage(wanted);
        Stage stage = asked == null || !deadlines.stages().contains(asked) ? deadlines.stage(Goal.STUDENTS) : asked;
        Goal goal = deadlines.goal(stage);
        Instant due = classes.size() == 1 ? deadlines.due(goal, classes.getFirst()) : deadlines.usual(goal);
        Instant now = clock.instant();
        ZoneId zone = university.zone();
        boolean open = campaign.state() == CampaignState.OPEN;
        List<DayCounts> days = figures.days(campaign.campaignId(), scope);
        Optional<Forecast> forecast = open ? Forecast.of(days, counts, stage, now, due, zone) : Optional.empty();
        List<TrendChart.Point> points = new ArrayList<>(days.stream()
                .map(day -> new TrendChart.Point(day.day(), day.counts().of(stage)))
                .toList());
        if (open) {
            points.add(new TrendChart.Point(now.atZone(zone).toLocalDate(), counts.of(stage)));
        }
        LocalDate dueDay = due.atZone(zone).toLocalDate();
        TrendChart chart = points.size() < 2
                ? null
                : TrendChart.of(
                        points,
                        counts.members(),
                        dueDay,
                        forecast.map(Forecast::expected).orElse(null));
        return new Trend(
                stage,
                chart,
                forecast.map(found -> words(found, stage, due)).orElseGet(() -> without(counts, stage, due, now)),
                forecast.map(found -> found.missing() == 0 ? "green" : "orange").orElse("blue"),
                forecast.map(Forecast::assumption).orElse(""),
                days.reversed());
    }

    private String words(Forecast forecast, Stage stage, Instant due) {
        String at = Words.date(due, university.zone());
        Instant doneAt = forecast.doneAt();
        if (forecast.missing() == 0 && doneAt != null) {
            return "照此速度，约 " + Words.date(doneAt, university.zone()) + " 全部完成" + Words.deed(stage) + "，赶在 " + at
                    + " 截止之前。";
        }
        return "照此速度，到 " + at + " 截止时预计 " + forecast.expected() + " / " + forecast.members() + " 人完成"
                + Words.deed(stage) + "，还差 " + forecast.missing() + " 人。";
    }

    private static String without(Counts counts, Stage stage, Instant due, Instant now) {
        if (counts.complete(stage)) {
            return "已全部完成" + Words.deed(stage) + "。";
        }
        return now.isBefore(due) ? "满一天后给出预测。" : "已过截止时间，还差 " + counts.missing(stage) + " 人。";
    }
}
