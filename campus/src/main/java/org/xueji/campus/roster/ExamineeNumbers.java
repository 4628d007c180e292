package org.xueji.campus.roster;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The 学号 for every 考生号 of the register (考生号对照), loaded when a file first needs it; for many threads.
final class ExamineeNumbers {
    private final StudentTable students;
    private @Nullable Map<String, String> numbers;

    ExamineeNumbers(StudentTable students) {
        this.students = students;
    }

    synchronized Optional<String> studentNumber(String examineeNumber) {
        Map<String, String> loaded = numbers;
        if (loaded == null) {
            loaded = students.numbersByExaminee();
            numbers = loaded;
        }
        return Optional.ofNullable(loaded.get(examineeNumber));
    }
}
