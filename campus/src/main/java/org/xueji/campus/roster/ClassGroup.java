package org.xueji.campus.roster;

import org.jspecify.annotations.Nullable;

/// A class (班级, in files 班号 BH): students of one cohort and college who are looked after together.
///
/// @param cohort 年级, for example 2016
/// @param majorName the major most of its students were admitted to
/// @param monitor 学号 of the class monitor (班长), absent until appointed
public record ClassGroup(
        String classCode,
        String collegeCode,
        String collegeName,
        String name,
        int cohort,
        String majorName,
        @Nullable String monitor) {
    /// Refuses an empty code or name.
    public ClassGroup {
        if (classCode.isBlank() || name.isBlank()) {
            throw new IllegalArgumentException("a class has a code and a name");
        }
    }
}
