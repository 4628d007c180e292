package org.xueji.campus.roster;

import gg.jte.Content;
import java.util.List;
import org.xueji.platform.page.Frame;

/// A student's file (学籍档案): the whole record masked, photo, history, who looked.
///
/// @param path of this file: `/campus/students/…` for staff, `/campus/file` for the student
/// @param revealed the whole document number, empty until asked for
/// @param sections what other features add
/// @param problem why the number was not shown
public record StudentFilePage(
        Frame frame,
        String path,
        boolean own,
        String number,
        String name,
        String status,
        String colour,
        boolean photo,
        String maskedDocument,
        String revealed,
        String problem,
        List<Fact> facts,
        List<Content> sections,
        List<Change> changes,
        List<Look> looks) {
    /// A line of the record.
    public record Fact(String label, String value) {}

    /// A change with old and new value.
    public record Change(String time, String field, String oldValue, String newValue, String by, String reason) {}

    /// Somebody looked or did something.
    public record Look(String time, String who, String what, String detail) {}

    /// Copies the lists.
    public StudentFilePage {
        facts = List.copyOf(facts);
        sections = List.copyOf(sections);
        changes = List.copyOf(changes);
        looks = List.copyOf(looks);
    }

    @Override
    public String toString() {
        return "StudentFilePage[" + number + "]";
    }
}
