package org.xueji.campus.checklist;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.xueji.campus.roster.Student;

/// A student's row of the class checklist (核对表中的一行).
///
/// Prints without values.
///
/// @param values whole values in the order of [ChecklistColumn]
/// @param studentVersion version of the student's record the values were read from
/// @param hash keyed hash of the values, 64 hexadecimal digits: equal rows have equal ones
public record ChecklistRow(String studentNumber, List<String> values, int studentVersion, String hash) {
    /// Copies the values.
    public ChecklistRow {
        values = List.copyOf(values);
        if (values.size() != ChecklistColumn.values().length) {
            throw new IllegalArgumentException("a row has a value for every column");
        }
    }

    /// The whole value of a column.
    public String value(ChecklistColumn column) {
        return values.get(column.ordinal());
    }

    /// The value as pages show it.
    public String shown(ChecklistColumn column) {
        return column.shown(value(column));
    }

    /// 姓名.
    public String name() {
        return value(ChecklistColumn.NAME);
    }

    byte[] hashBytes() {
        return HexFormat.of().parseHex(hash);
    }

    static List<String> valuesOf(Student student) {
        return Arrays.stream(ChecklistColumn.values())
                .map(column -> column.of(student))
                .toList();
    }

    @Override
    public String toString() {
        return "ChecklistRow[" + studentNumber + " v" + studentVersion + "]";
    }
}
