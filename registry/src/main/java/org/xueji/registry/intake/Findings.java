package org.xueji.registry.intake;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// What was found in a file (校验结果汇总): exact counts, and the first [#KEPT] findings themselves.
final class Findings {
    /// How many are kept to be shown; a file with more needs mending as a whole.
    static final int KEPT = 20_000;

    private final List<Finding> kept = new ArrayList<>();
    private final Map<Severity, Integer> counts = new EnumMap<>(Severity.class);

    void add(Finding finding) {
        counts.merge(finding.severity(), 1, Integer::sum);
        if (kept.size() < KEPT) {
            kept.add(finding);
        }
    }

    void addAll(List<Finding> findings) {
        findings.forEach(this::add);
    }

    List<Finding> kept() {
        return List.copyOf(kept);
    }

    int count(Severity severity) {
        return counts.getOrDefault(severity, 0);
    }
}
