package org.xueji.campus.form;

import java.util.List;
import org.xueji.platform.page.Frame;

/// The forms of one class (班级登记表).
///
/// @param changed how many are to be printed again
/// @param unconfirmed how many students have not confirmed their information yet
public record FormMembersPage(
        Frame frame,
        String campaign,
        String campaignTitle,
        String classCode,
        String name,
        String college,
        List<Row> rows,
        long printed,
        long changed,
        long unconfirmed,
        String problem) {
    /// One student.
    ///
    /// @param standing the status as a word
    /// @param explanation what was changed; empty for nothing
    public record Row(
            String number,
            String name,
            boolean confirmed,
            String version,
            String printedAt,
            String standing,
            String colour,
            String explanation) {
        @Override
        public String toString() {
            return "Row[" + number + " " + standing + "]";
        }
    }

    /// Copies the rows.
    public FormMembersPage {
        rows = List.copyOf(rows);
    }
}
