package org.xueji.campus.roster;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// What was found in a file (问题汇总): exact counts, and the first [#KEPT] findings themselves.
final class Findings {
    /// How many are kept to be shown; a file with more needs mending as a whole.
    static final int KEPT = 50_000;

    private final List<RosterFinding> kept = new ArrayList<>();
    private final Map<RosterProblem, Long> counts = new EnumMap<>(RosterProblem.class);

    void add(RosterFinding finding) {
        counts.merge(finding.problem(), 1L, Long::sum);
        if (kept.size() < KEPT) {
            kept.add(finding);
        }
    }

    void addAll(List<RosterFinding> findings) {
        findings.forEach(this::add);
    }

    /// Those kept, by row.
    List<RosterFinding> kept() {
        List<RosterFinding> sorted = new ArrayList<>(kept);
        sorted.sort(Comparator.comparingInt(RosterFinding::row));
        return sorted;
    }

    long count(RosterProblem.Severity severity) {
        return counts.entrySet().stream()
                .filter(entry -> entry.getKey().severity() == severity)
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    boolean hasErrors() {
        return count(RosterProblem.Severity.ERROR) > 0;
    }

    Map<RosterProblem, Long> counts() {
        return Collections.unmodifiableMap(counts);
    }
}
