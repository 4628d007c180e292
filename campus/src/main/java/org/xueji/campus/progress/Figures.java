package org.xueji.campus.progress;

import java.util.List;
import org.springframework.stereotype.Component;
import org.xueji.campus.office.Scope;

/// The figures behind the boards (进度数据): counters kept by events, frozen days, and the names below them.
@Component
public class Figures {
    private final CountTable counts;
    private final DayTable days;
    private final StudentStageTable students;

    Figures(CountTable counts, DayTable days, StudentStageTable students) {
        this.counts = counts;
        this.days = days;
        this.students = students;
    }

    /// The counters of the classes within a scope, in the order of colleges and class codes, at most 20,000.
    public List<ClassCounts> classes(String campaignId, Scope scope) {
        return counts.classes(campaignId, scope);
    }

    /// How far the classes within a scope were as each day ended, in order, the last 120 days.
    public List<DayCounts> days(String campaignId, Scope scope) {
        return days.of(campaignId, scope);
    }

    /// One page of the students who fit.
    public List<StudentStages> students(StageQuery query) {
        return students.page(query);
    }

    /// How many fit. Counts rows only when a text is asked for; otherwise adds up the counters.
    public long total(StageQuery query) {
        return query.text().isEmpty() ? counts.total(query) : students.total(query);
    }
}
