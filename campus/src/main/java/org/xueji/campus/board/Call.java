package org.xueji.campus.board;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.xueji.campus.progress.ClassCounts;
import org.xueji.campus.progress.Counts;
import org.xueji.campus.progress.Stage;

/// A class to call first (优先联系): the one with most left to do for the time it has.
///
/// @param due when the class hands in
/// @param missing how many are missing for that
/// @param stuck the stage most of them wait before
/// @param urgency share of the class still to be done for each day left; a class that is late comes before all others
record Call(ClassCounts unit, Instant due, int missing, Stage stuck, int atStuck, double urgency) {
    private static final double SHORTEST = 0.25;
    private static final double LATE = 1_000;
    private static final double SECONDS_OF_DAY = 86_400;

    /// The classes to call first, at most as many as asked for.
    static List<Call> first(List<ClassCounts> classes, Deadlines deadlines, Instant now, int atMost) {
        return classes.stream()
                .map(unit -> of(unit, deadlines, now))
                .flatMap(Optional::stream)
                .sorted(Comparator.comparingDouble(Call::urgency)
                        .reversed()
                        .thenComparing(call -> call.unit().classCode()))
                .limit(atMost)
                .toList();
    }

    private static Optional<Call> of(ClassCounts unit, Deadlines deadlines, Instant now) {
        Counts counts = unit.counts();
        int missing = counts.missing(deadlines.stage(Goal.CLASS));
        if (missing == 0) {
            return Optional.empty();
        }
        Instant due = deadlines.due(Goal.CLASS, unit);
        double left = Duration.between(now, due).toSeconds() / SECONDS_OF_DAY;
        double share = (double) missing / counts.members();
        double urgency = left <= 0 ? LATE + share : share / Math.max(SHORTEST, left);
        Stage stuck = stuck(counts, deadlines);
        return Optional.of(new Call(unit, due, missing, stuck, before(counts, stuck, deadlines), urgency));
    }

    private static Stage stuck(Counts counts, Deadlines deadlines) {
        List<Stage> stages = upTo(deadlines);
        return stages.stream()
                .max(Comparator.comparingInt(stage -> before(counts, stage, deadlines)))
                .orElse(stages.getFirst());
    }

    // How many have reached the stage before this one and not this one.
    private static int before(Counts counts, Stage stage, Deadlines deadlines) {
        List<Stage> stages = upTo(deadlines);
        int at = stages.indexOf(stage);
        int came = at <= 0 ? counts.members() : counts.of(stages.get(at - 1));
        return Math.max(0, came - counts.of(stage));
    }

    private static List<Stage> upTo(Deadlines deadlines) {
        List<Stage> stages = deadlines.stages();
        return stages.subList(0, stages.indexOf(deadlines.stage(Goal.CLASS)) + 1);
    }
}
