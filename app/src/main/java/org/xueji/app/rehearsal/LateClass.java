package org.xueji.app.rehearsal;

import java.util.Arrays;
import java.util.Optional;

/// Classes that were to hand in before they left for practical training, and have not (逾期的班).
enum LateClass {
    /// Its forms are printed and lie somewhere.
    PRINTED("20160102", 2, new Journeys.ClassPace(1.6, 60, 0)),
    /// Slow like its college, nothing printed.
    SLOW("20160403", 3, new Journeys.ClassPace(0.8, 0, 0));

    private final String classCode;
    private final int daysLate;
    private final Journeys.ClassPace pace;

    LateClass(String classCode, int daysLate, Journeys.ClassPace pace) {
        this.classCode = classCode;
        this.daysLate = daysLate;
        this.pace = pace;
    }

    static Optional<LateClass> of(InventedClasses.InventedClass own) {
        return Arrays.stream(values())
                .filter(late -> late.classCode.equals(own.group().classCode()))
                .findFirst();
    }

    String classCode() {
        return classCode;
    }

    /// 学号 of its monitor.
    String monitor() {
        return InventedClasses.classes(InventedUniversity.COHORT).stream()
                .filter(own -> own.group().classCode().equals(classCode))
                .map(InventedUniversity::monitor)
                .findFirst()
                .orElseThrow();
    }

    /// Whole days since its date.
    int daysLate() {
        return daysLate;
    }

    Journeys.ClassPace pace() {
        return pace;
    }
}
