package org.xueji.campus.comparison;

import org.jspecify.annotations.Nullable;
import org.xueji.platform.page.Frame;

/// One student side by side, for staff and for the student (学校与学信对照).
///
/// @param comparison absent when the registry has published nothing
/// @param own whether the student looks at it
/// @param mayExcuse whether a known difference can be noted here
/// @param problem why the last note was refused; empty for none
public record StudentComparisonPage(
        Frame frame,
        String number,
        @Nullable StudentComparison comparison,
        boolean own,
        boolean mayExcuse,
        String problem) {}
