package org.xueji.campus.progress;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// How many of a class, college or school have reached each stage (应到与已到).
///
/// @param members 应到: everybody in the campaign
/// @param reached by the order of [Stage]
public record Counts(int members, List<Integer> reached) {
    private static final int WHOLE = 1_000;

    /// Refuses more than there are members.
    public Counts {
        reached = List.copyOf(reached);
        if (reached.size() != Stage.values().length || reached.stream().anyMatch(count -> count < 0)) {
            throw new IllegalArgumentException("one count for each stage");
        }
    }

    /// Nobody.
    public static Counts none() {
        return new Counts(0, Collections.nCopies(Stage.values().length, 0));
    }

    /// How many have reached a stage.
    public int of(Stage stage) {
        return reached.get(stage.ordinal());
    }

    /// How many have not.
    public int missing(Stage stage) {
        return Math.max(0, members - of(stage));
    }

    /// Whether everybody has.
    public boolean complete(Stage stage) {
        return members > 0 && missing(stage) == 0;
    }

    /// Both together.
    public Counts plus(Counts other) {
        List<Integer> sums = new ArrayList<>();
        for (int at = 0; at < reached.size(); at++) {
            sums.add(reached.get(at) + other.reached.get(at));
        }
        return new Counts(members + other.members, sums);
    }

    /// The share of a stage in tenths of a percent, rounded down, so that 2,999 of 3,000 is never written as all.
    public int permille(Stage stage) {
        return members == 0 ? 0 : Math.min(WHOLE, (int) ((long) of(stage) * WHOLE / members));
    }

    /// The share of a stage in words, for example `62.5%`; `<0.1%` where somebody is there, so that it is never nobody.
    public String percent(Stage stage) {
        int permille = permille(stage);
        if (permille == 0 && of(stage) > 0) {
            return "<0.1%";
        }
        return permille % 10 == 0 ? permille / 10 + "%" : permille / 10 + "." + permille % 10 + "%";
    }
}
