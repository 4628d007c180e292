package org.xueji.registry.check;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.xueji.platform.page.Frame;
import org.xueji.platform.page.Paging;
import org.xueji.registry.archive.Words;

/// Who of the own institution has checked, who has not, and why not (学籍核查情况).
public record CheckListPage(
        Frame frame, CheckListQuery query, CheckCounts counts, List<Integer> cohorts, List<Row> rows, long total) {
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
                Optional.ofNullable(row.reason()).map(CheckReason::sentence).orElse(""));
    }

    /// Every standing, in the order of the filter.
    public List<CheckStanding> standings() {
        return List.of(CheckStanding.values());
    }

    /// Every reason, in the order of the filter.
    public List<CheckReason> reasons() {
        return List.of(CheckReason.values());
    }

    /// The address of the list of one reason; of all, when it is the one asked for already.
    public String only(CheckReason reason) {
        return query.of(query.asks(reason) ? null : reason).paging(total).conditions();
    }

    /// The rate (核查率) with one decimal; a dash when nobody must check.
    public String rate() {
        long expected = counts.expected();
        return expected == 0 ? "—" : "%.1f%%".formatted(100.0 * counts.checked() / expected);
    }

    /// The list's bar, headings and pages.
    public Paging paging() {
        return query.paging(total);
    }
}
