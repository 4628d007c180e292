package org.xueji.campus.board;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xueji.campus.progress.Counts;
import org.xueji.campus.progress.Stage;
import org.xueji.platform.page.Frame;

/// The board of the school, a college, a counsellor's classes or one class (进度看板).
///
/// @param crumbs the way down to here; the last one is this page
/// @param campaigns every campaign that can be chosen
/// @param stages the stages the campaign asks for
/// @param rows the colleges or classes below; empty for a class
/// @param names the students of a class; absent above
public record BoardPage(
        Frame frame,
        String title,
        BoardAsked asked,
        String window,
        List<Link> crumbs,
        List<Link> campaigns,
        List<Stage> stages,
        Counts counts,
        List<Due> dues,
        Trend trend,
        List<CallRow> calls,
        String rowsTitle,
        List<Row> rows,
        @Nullable NamesPart names,
        boolean mayFreeze) {
    /// A word with a colour.
    public record Badge(String word, String colour) {}

    /// A line to somewhere.
    ///
    /// @param path empty for where one is
    public record Link(String label, String path) {}

    /// What is due, and how many are missing for it.
    ///
    /// @param extended how many classes or colleges have a later date
    /// @param late how many are missing although their own date has passed
    /// @param stage what has to be reached, `deed` in words
    /// @param left what is left until the date, in words
    /// @param path the names of who is missing
    public record Due(
            String goal,
            Stage stage,
            String deed,
            String date,
            String left,
            int extended,
            int missing,
            int late,
            int lateUnits,
            Badge state,
            String path) {}

    /// A class to call first.
    ///
    /// @param late since when its date has passed, in words; empty before
    public record CallRow(
            String name,
            String college,
            String path,
            String monitor,
            int missing,
            String missingWhat,
            String stuck,
            String due,
            String late) {}

    /// A college or class.
    public record Row(String code, String name, String path, Counts counts, String due, long dueOrder, Badge state) {}

    /// Copies the lists.
    public BoardPage {
        crumbs = List.copyOf(crumbs);
        campaigns = List.copyOf(campaigns);
        stages = List.copyOf(stages);
        dues = List.copyOf(dues);
        calls = List.copyOf(calls);
        rows = List.copyOf(rows);
    }

    /// The one stage that is shown of each row where there is no room for all: what has to be signed for.
    public Stage headline() {
        return stages.contains(Stage.SIGNED) ? Stage.SIGNED : stages.getLast();
    }

    /// The address of the names that have or have not reached a stage.
    public String namesOf(Stage stage, boolean reached) {
        return "/campus/board/students" + asked.query() + "&stage=" + stage.name() + "&reached=" + reached;
    }
}
