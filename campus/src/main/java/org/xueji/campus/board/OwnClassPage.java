package org.xueji.campus.board;

import java.util.List;
import org.xueji.campus.progress.Counts;
import org.xueji.campus.progress.Stage;
import org.xueji.platform.page.Frame;

/// A monitor's own class: names and stages and nothing else (本班进度).
///
/// @param late since when the class is late, in words; empty while it is not
/// @param missing the stage that is asked after; empty shows everybody
/// @param reminder who has not reached it, as a text to send
public record OwnClassPage(
        Frame frame,
        String className,
        String campaign,
        String due,
        String late,
        List<Stage> stages,
        Counts counts,
        String missing,
        List<Member> members,
        String reminder) {
    /// A classmate.
    ///
    /// @param next the first stage that is missing, in words; empty when none is
    public record Member(String name, String furthest, String colour, String next) {}

    /// What has to be done to reach a stage.
    public String deed(Stage stage) {
        return Words.deed(stage);
    }

    /// Copies the lists.
    public OwnClassPage {
        stages = List.copyOf(stages);
        members = List.copyOf(members);
    }
}
