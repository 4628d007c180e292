package org.xueji.campus.form;

/// A class whose forms are printed (打印班级).
///
/// @param members how many students it has now
record FormClass(
        String classCode,
        String name,
        String collegeCode,
        String collegeName,
        int cohort,
        String majorName,
        int members) {}
