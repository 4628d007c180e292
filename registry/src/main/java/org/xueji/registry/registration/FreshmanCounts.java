package org.xueji.registry.registration;

import java.util.List;
import java.util.Map;
import org.xueji.standards.code.StudentStatus;

/// How many were reported and what became of them (上报与注册对账), of one cohort or of all.
///
/// @param byStatus by status code; other statuses come from 学籍异动 after registration
public record FreshmanCounts(Map<String, Long> byStatus) {
    /// One line of the reconciliation.
    public record Line(String label, long count) {}

    /// Copies the counts.
    public FreshmanCounts {
        byStatus = Map.copyOf(byStatus);
    }

    /// 已上报.
    public long uploaded() {
        return byStatus.values().stream().mapToLong(Long::longValue).sum();
    }

    /// 待注册.
    public long pending() {
        return byStatus.getOrDefault(StudentStatus.PENDING, 0L);
    }

    /// Every status that occurs, in the order of a student's way; the lines add up to [#uploaded()].
    public List<Line> lines() {
        return StudentStatus.all().stream()
                .filter(status -> byStatus.containsKey(status.code()))
                .map(status -> new Line(status.name(), byStatus.getOrDefault(status.code(), 0L)))
                .toList();
    }
}
