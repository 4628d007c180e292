package org.xueji.campus.comparison;

import java.util.Map;

/// What campus and registry hold about one student (双方登记). Prints without it.
///
/// @param campus by field; an empty text where nothing is held
/// @param registry likewise
/// @param sameNumber whether both document numbers are one person's
record BothSides(
        String studentNumber,
        String name,
        String className,
        String collegeName,
        Map<ComparedField, String> campus,
        Map<ComparedField, String> registry,
        boolean sameNumber) {
    BothSides {
        campus = Map.copyOf(campus);
        registry = Map.copyOf(registry);
    }

    @Override
    public String toString() {
        return "BothSides[" + studentNumber + "]";
    }
}
