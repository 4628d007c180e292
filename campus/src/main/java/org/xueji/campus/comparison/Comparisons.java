package org.xueji.campus.comparison;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.xueji.campus.University;
import org.xueji.campus.office.Scope;

/// Compares students with the registry's records of today (信息比对).
@Component
public class Comparisons {
    private final ComparisonTable table;
    private final ExcuseTable excuses;
    private final University university;
    private final Clock clock;

    Comparisons(ComparisonTable table, ExcuseTable excuses, University university, Clock clock) {
        this.table = table;
        this.excuses = excuses;
        this.university = university;
        this.clock = clock;
    }

    /// A student's comparison; empty when the registry has published nothing or the scope does not reach the student.
    public Optional<StudentComparison> of(String studentNumber, Scope scope) {
        return table.of(studentNumber, scope).map(List::of).map(this::compared).map(List::getFirst);
    }

    /// Those of whom something differs, by 学号, at most [ComparisonTable#MOST].
    List<StudentComparison> differing(ComparisonQuery query) {
        return compared(table.differing(query));
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), university.zone());
    }

    private List<StudentComparison> compared(List<BothSides> sides) {
        LocalDate today = today();
        Map<String, Map<ComparedField, Excuse>> holding =
                excuses.holding(sides.stream().map(BothSides::studentNumber).toList(), today).stream()
                        .collect(Collectors.groupingBy(
                                Excuse::studentNumber, Collectors.toMap(Excuse::field, Function.identity())));
        return sides.stream()
                .map(both -> {
                    List<Finding> findings =
                            Comparing.findings(both, holding.getOrDefault(both.studentNumber(), Map.of()), today);
                    return new StudentComparison(
                            both.studentNumber(),
                            both.name(),
                            both.className(),
                            both.collegeName(),
                            findings,
                            Comparing.worst(findings));
                })
                .toList();
    }
}
