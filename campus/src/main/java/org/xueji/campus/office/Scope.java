package org.xueji.campus.office;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Whose data somebody may reach (数据范围): the whole school, one college, or named classes.
///
/// Every query over students takes one and applies both parts; absent means unrestricted in that respect:
/// `(:college::text IS NULL OR college_code = :college) AND (:classes::text[] IS NULL OR class_code = ANY (:classes))`.
///
/// @param collegeCode the only college; absent for the whole school
/// @param classCodes the only classes; absent for all of the college or school, empty for none
public record Scope(@Nullable String collegeCode, @Nullable List<String> classCodes) {
    /// Copies the list.
    public Scope {
        classCodes = classCodes == null ? null : List.copyOf(classCodes);
    }

    /// The whole school.
    public static Scope school() {
        return new Scope(null, null);
    }

    /// One college.
    public static Scope college(String collegeCode) {
        return new Scope(collegeCode, null);
    }

    /// Named classes.
    public static Scope classes(List<String> classCodes) {
        return new Scope(null, classCodes);
    }

    /// The classes as a parameter for `text[]`.
    public String @Nullable [] classArray() {
        return classCodes == null ? null : classCodes.toArray(String[]::new);
    }
}
