package org.xueji.campus.profile;

import java.util.Arrays;
import java.util.Optional;

/// A row of 本人主要学历: which school years it tells about.
public enum EducationStage {
    /// 初中.
    JUNIOR("初中"),
    /// 高中, vocational schools of that level included.
    SENIOR("高中");

    private final String label;

    EducationStage(String label) {
        this.label = label;
    }

    /// The Chinese word.
    public String label() {
        return label;
    }

    /// The stage of a name as forms carry it, for example `JUNIOR`.
    public static Optional<EducationStage> of(String name) {
        return Arrays.stream(values())
                .filter(stage -> stage.name().equals(name))
                .findFirst();
    }
}
