package org.xueji.registry.check;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.xueji.platform.page.Frame;
import org.xueji.platform.page.Paging;
import org.xueji.registry.archive.Words;

/// Who of the own institution has checked, who has not, and why not (学籍核查情况).
public record CheckListPage(
        Frame frame,
        CheckListQuery query,
        Map<CheckStanding, Long> counts,
        List<Integer> cohorts,
        List<Row> rows,
        long total) {
    /// One student in words.
    public record Row(
            String examineeNumber,
            String studentNumber,
            String name,
            String major,
            String className,
            String standing,
            String colour,
            String receipt,
            String confirmedAt,
            String remark,
            String reason) {
        List<String> cells() {
            return List.of(
                    examineeNumber,
                    studentNumber,
                    name,
                    major,
                    className,
                    standing,
                    receipt,
                    confirmedAt,
                    remark,
                    reason);
        }
    }

    /// Copies the counts.
    public CheckListPage {
        counts = Map.copyOf(counts);
    }

    static Row row(CheckListRow row, ZoneId zone) {
        return new Row(
                row.examineeNumber(),
                Optional.ofNullable(row.studentNumber()).orElse("—"),
                row.name(),
                row.majorName(),
                Optional.ofNullable(row.className()).orElse("—"),
                row.standing().label(),
                row.standing().colour(),
                Optional.ofNullable(row.receiptNumber()).orElse(""),
                Optional.ofNullable(row.confirmedAt())
                        .map(at -> Words.moment(at, zone))
                        .orElse(""),
                row.remark(),
                row.reason());
    }

    /// Every standing, in the order of the filter.
    public List<CheckStanding> standings() {
        return List.of(CheckStanding.values());
    }

    /// How many stand here.
    public long count(CheckStanding standing) {
        return counts.getOrDefault(standing, 0L);
    }

    /// All who must check.
    public long expected() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    /// The rate (核查率) with one decimal; a dash when nobody must check.
    public String rate() {
        long expected = expected();
        return expected == 0 ? "—" : "%.1f%%".formatted(100.0 * count(CheckStanding.CHECKED) / expected);
    }

    /// The list's bar, headings and pages.
    public Paging paging() {
        return query.paging(total);
    }
}
