package org.xueji.campus.roster;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/// The different classes a file names (文件中的班级), numbered as they are met; shared by the reading threads.
final class Units {
    /// A class as the file writes it.
    ///
    /// @param college empty when the file names none
    record Named(String college, String className, int cohort) {}

    /// One of them.
    ///
    /// @param firstRow the first row that names it
    /// @param majorName of the first row that was met
    record Unit(int number, Named named, AtomicInteger firstRow, String majorName) {}

    private final Map<Named, Unit> units = new ConcurrentHashMap<>();
    private final AtomicInteger next = new AtomicInteger();

    /// The number of a class, a new one when it is met for the first time.
    int number(Named named, int row, String majorName) {
        Unit unit = units.get(named);
        if (unit == null) {
            unit = units.computeIfAbsent(
                    named, fresh -> new Unit(next.getAndIncrement(), fresh, new AtomicInteger(row), majorName));
        }
        if (row < unit.firstRow().get()) {
            unit.firstRow().accumulateAndGet(row, Math::min);
        }
        return unit.number();
    }

    /// Every class by number.
    List<Unit> all() {
        return units.values().stream()
                .sorted(Comparator.comparingInt(Unit::number))
                .toList();
    }
}
