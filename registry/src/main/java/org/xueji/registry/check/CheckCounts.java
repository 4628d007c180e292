package org.xueji.registry.check;

import java.util.Map;

/// How many students of an institution have checked, and how many have not for which reason (核查人数).
///
/// @param open by reason; reasons of nobody may be left out
public record CheckCounts(long checked, Map<CheckReason, Long> open) {
    /// Copies the counts.
    public CheckCounts {
        open = Map.copyOf(open);
    }

    /// How many have not checked for a reason.
    public long count(CheckReason reason) {
        return open.getOrDefault(reason, 0L);
    }

    /// How many stand here.
    public long count(CheckStanding standing) {
        return standing == CheckStanding.CHECKED
                ? checked
                : open.entrySet().stream()
                        .filter(entry -> entry.getKey().standing() == standing)
                        .mapToLong(Map.Entry::getValue)
                        .sum();
    }

    /// All who must check.
    public long expected() {
        return checked + open.values().stream().mapToLong(Long::longValue).sum();
    }
}
