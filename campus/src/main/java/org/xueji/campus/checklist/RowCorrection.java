package org.xueji.campus.checklist;

import java.time.Instant;

/// What a student says is wrong in the own row (更正栏的一项).
///
/// Prints without values.
///
/// @param shownValue what stood in the row, whole
/// @param rightValue what should stand there, whole
public record RowCorrection(
        long correctionId,
        String studentNumber,
        ChecklistColumn column,
        String shownValue,
        String rightValue,
        String remark,
        Instant enteredAt) {
    /// The shown value as pages show it.
    public String shownMasked() {
        return column.shown(shownValue);
    }

    /// The right value as pages show it.
    public String rightMasked() {
        return column.shown(rightValue);
    }

    @Override
    public String toString() {
        return "RowCorrection[" + studentNumber + " " + column + "]";
    }
}
