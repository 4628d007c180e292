package org.xueji.campus.collection;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// How far the papers of a college are (学院收取情况), added up from its classes.
///
/// @param collegeDone classes of which the college has everything
/// @param officeDone classes of which the office has everything
/// @param late whether the date is over and the office has not everything
public record CollegePapers(
        String collegeCode,
        String collegeName,
        int classes,
        int collegeDone,
        int officeDone,
        int members,
        int missing,
        int collegeCopies,
        int officeFirst,
        int officeSecond,
        int lists,
        int lateClasses,
        Instant dueAt,
        boolean late,
        String lateReason) {
    /// Copies that are due.
    public int expected() {
        return members * 2;
    }

    /// Copies the office has.
    public int officeCopies() {
        return officeFirst + officeSecond;
    }

    /// Adds up classes by college, in the order they come.
    static List<CollegePapers> of(List<ClassPapers> classes, Dues.Of dues, Map<String, String> reasons, Instant now) {
        Map<String, List<ClassPapers>> byCollege = new LinkedHashMap<>();
        classes.forEach(one -> byCollege
                .computeIfAbsent(one.collegeCode(), code -> new ArrayList<>())
                .add(one));
        return byCollege.values().stream()
                .map(own -> added(own, dues, reasons, now))
                .toList();
    }

    private static CollegePapers added(List<ClassPapers> own, Dues.Of dues, Map<String, String> reasons, Instant now) {
        ClassPapers first = own.getFirst();
        Instant due = dues.ofCollege(first.collegeCode());
        int officeDone =
                (int) own.stream().filter(one -> one.state() == PaperState.DONE).count();
        int collegeDone = (int) own.stream()
                .filter(one -> one.members() > 0 && one.collegeBoth() + one.missing() >= one.members())
                .count();
        return new CollegePapers(
                first.collegeCode(),
                first.collegeName(),
                own.size(),
                collegeDone,
                officeDone,
                own.stream().mapToInt(ClassPapers::members).sum(),
                own.stream().mapToInt(ClassPapers::missing).sum(),
                own.stream().mapToInt(ClassPapers::collegeCopies).sum(),
                own.stream().mapToInt(ClassPapers::officeFirst).sum(),
                own.stream().mapToInt(ClassPapers::officeSecond).sum(),
                (int) own.stream().filter(ClassPapers::listAtOffice).count(),
                (int) own.stream().filter(ClassPapers::late).count(),
                due,
                now.isAfter(due) && officeDone < own.size(),
                reasons.getOrDefault(first.collegeCode(), ""));
    }
}
