package org.xueji.registry.registration;

import java.util.List;
import org.xueji.platform.page.Frame;
import org.xueji.platform.page.Paging;

/// The freshmen of the own institution and what becomes of them (新生学籍注册).
///
/// @param undecided of those that fit, how many a decision about all would reach
/// @param problem what has to be mended; empty when nothing
public record FreshmenPage(
        Frame frame,
        FreshmanQuery query,
        FreshmanCounts counts,
        List<Integer> cohorts,
        List<Row> rows,
        long total,
        long undecided,
        String problem,
        String reason,
        String chosenState) {
    /// One freshman in words.
    public record Row(
            String recordId,
            String examineeNumber,
            String studentNumber,
            String name,
            String major,
            String className,
            String status,
            String colour,
            String reason,
            boolean published,
            boolean hasPhoto) {}

    static Row row(Freshman freshman) {
        String student = freshman.studentNumber();
        String className = freshman.className();
        return new Row(
                freshman.recordId(),
                freshman.examineeNumber(),
                student == null ? "—" : student,
                freshman.name(),
                freshman.majorName(),
                className == null ? "—" : className,
                freshman.status().name(),
                EntryState.find(freshman.status().code())
                        .map(EntryState::colour)
                        .orElse("orange"),
                freshman.reason(),
                freshman.published(),
                freshman.hasPhoto());
    }

    /// The four states, as buttons and filter show them.
    public List<EntryState> states() {
        return List.of(EntryState.values());
    }

    /// The list's bar, headings and pages.
    public Paging paging() {
        return query.paging(total);
    }
}
