package org.xueji.campus.roster;

import org.jspecify.annotations.Nullable;
import org.xueji.campus.office.Scope;

/// What a list of students is asked for (查询条件); absent or empty means any.
///
/// @param text part of a name, beginning of pinyin initials, of a 学号 or 考生号, or part of a class's name
/// @param status a Chinese status word
/// @param page from 1
/// @param size 1 to 200 rows
public record StudentQuery(
        Scope scope,
        String text,
        @Nullable String collegeCode,
        @Nullable String classCode,
        @Nullable String status,
        Sort sort,
        boolean descending,
        int page,
        int size) {
    /// The order of the list; equal ones go by 学号.
    public enum Sort {
        NUMBER,
        NAME,
        CLASS,
        STATUS
    }

    /// Brings page and size into their bounds.
    public StudentQuery {
        text = text.strip();
        page = Math.clamp(page, 1, 100_000);
        size = Math.clamp(size, 1, 200);
    }

    /// Everybody within a scope, by 学号, the first 50.
    public static StudentQuery within(Scope scope) {
        return new StudentQuery(scope, "", null, null, null, Sort.NUMBER, false, 1, 50);
    }
}
