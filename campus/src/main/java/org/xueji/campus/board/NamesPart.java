package org.xueji.campus.board;

import java.util.List;
import org.xueji.campus.progress.Stage;

/// The students of a unit with the times of their stages (进度名单).
///
/// @param withClass whether the class is shown, because there is more than one
public record NamesPart(NamesAsked asked, List<Stage> stages, List<Name> names, long total, boolean withClass) {
    /// One student.
    ///
    /// @param times one for each stage shown; empty when it has not been reached
    /// @param furthest the last stage reached in words
    public record Name(
            String number, String name, String className, List<String> times, String furthest, String colour) {}

    /// Copies the lists.
    public NamesPart {
        stages = List.copyOf(stages);
        names = List.copyOf(names);
    }

    /// How many pages there are.
    public long pages() {
        return Math.max(1, (total + NamesAsked.SIZE - 1) / NamesAsked.SIZE);
    }
}
