package org.xueji.campus.board;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;
import org.xueji.campus.University;
import org.xueji.campus.progress.ClassCounts;
import org.xueji.campus.progress.Stage;

/// Says what is due of some classes, and how many are missing for it (截止事项).
@Component
class DueRows {
    private final University university;

    DueRows(University university) {
        this.university = university;
    }

    /// One row for each goal, in order.
    ///
    /// @param query the query of an address that asks for these classes, with its question mark
    List<BoardPage.Due> of(List<ClassCounts> classes, Deadlines deadlines, String query, Instant now) {
        return Arrays.stream(Goal.values())
                .map(goal -> due(goal, classes, deadlines, query, now))
                .toList();
    }

    private BoardPage.Due due(Goal goal, List<ClassCounts> classes, Deadlines deadlines, String query, Instant now) {
        Stage stage = deadlines.stage(goal);
        Instant usual = deadlines.usual(goal);
        int missing = 0;
        int late = 0;
        int lateUnits = 0;
        int extended = 0;
        for (ClassCounts unit : classes) {
            Instant due = deadlines.due(goal, unit);
            int missingHere = unit.counts().missing(stage);
            missing += missingHere;
            extended += due.isAfter(usual) ? 1 : 0;
            if (missingHere > 0 && !now.isBefore(due)) {
                late += missingHere;
                lateUnits++;
            }
        }
        Instant shown = classes.size() == 1 ? deadlines.due(goal, classes.getFirst()) : usual;
        return new BoardPage.Due(
                goal.label(),
                stage,
                Words.deed(stage),
                Words.date(shown, university.zone()),
                Words.left(shown, now),
                extended,
                missing,
                late,
                lateUnits,
                late > 0 ? new BoardPage.Badge("已逾期", "red") : Words.state(missing, shown, now),
                "/campus/board/students" + query + "&stage=" + stage.name() + "&reached=false");
    }
}
