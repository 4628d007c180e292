package org.xueji.campus.profile;

import java.util.List;

/// The eight items as a student's file shows them (档案中的基本信息). Prints without values.
///
/// @param receipt number of the receipt that counts; empty without one
public record SectionPart(List<Line> lines, List<Change> changes, String receipt, String given) {
    /// An item.
    public record Line(String label, String words) {
        @Override
        public String toString() {
            return "Line[" + label + "]";
        }
    }

    /// A change with old and new value.
    public record Change(String time, String label, String oldWords, String newWords, String by, String reason) {
        @Override
        public String toString() {
            return "Change[" + label + "]";
        }
    }

    /// Copies the lists.
    public SectionPart {
        lines = List.copyOf(lines);
        changes = List.copyOf(changes);
    }
}
