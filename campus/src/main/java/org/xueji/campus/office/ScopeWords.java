package org.xueji.campus.office;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A scope in words (数据范围).
final class ScopeWords {
    private ScopeWords() {}

    static String of(Staff staff) {
        @Nullable String college = staff.scope().collegeCode();
        @Nullable List<String> classes = staff.scope().classCodes();
        if (college != null) {
            return "学院 " + college;
        }
        if (classes == null) {
            return "全校";
        }
        return classes.isEmpty() ? "不涉及学生数据" : "班级 " + String.join("、", classes);
    }
}
