package org.xueji.campus.profile;

import java.time.YearMonth;

/// One row of a student's schooling (本人主要学历): 起止年月, 学校, 任何职, 证明人.
///
/// Prints without names.
///
/// @param post 任何职, empty for none
/// @param witness 证明人
public record Education(
        EducationStage stage, YearMonth begins, YearMonth ends, String school, String post, String witness) {
    /// Refuses an end that is not after the beginning.
    public Education {
        if (!ends.isAfter(begins)) {
            throw new IllegalArgumentException("schooling ends after it begins");
        }
    }

    @Override
    public String toString() {
        return "Education[" + stage + " " + begins + " " + ends + "]";
    }
}
