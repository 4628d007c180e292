package org.xueji.documents.table;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;

/// A column of a table to be written (列).
///
/// @param heading what stands above it
/// @param code name of the field in a DBF file: at most 10 capital letters, digits and `_`
/// @param bytes width of the field in a DBF file, 1 to 254
/// @param required whether it must be filled in; coloured in a workbook
/// @param hint stands beside the heading of a workbook as a remark; may be empty
/// @param choices words to choose from in a template; may be empty
/// @param counts whether it holds whole numbers to add up: numbers in a workbook, where everything else is text
public record TableColumn(
        String heading, String code, int bytes, boolean required, String hint, List<String> choices, boolean counts) {
    private static final int USUAL_BYTES = 100;
    private static final int LONGEST_FIELD = 254;

    /// Copies the choices.
    public TableColumn {
        if (bytes < 1 || bytes > LONGEST_FIELD) {
            throw new IllegalArgumentException("a DBF field is 1 to 254 bytes wide");
        }
        choices = List.copyOf(choices);
    }

    /// A column of 100 bytes whose heading is its code as well.
    public static TableColumn of(String heading) {
        return of(heading, heading);
    }

    /// A column of 100 bytes.
    public static TableColumn of(String heading, String code) {
        return new TableColumn(heading, code, USUAL_BYTES, false, "", List.of(), false);
    }

    /// The same column with another width in DBF files.
    public TableColumn bytes(int width) {
        return new TableColumn(heading, code, width, required, hint, choices, counts);
    }

    /// The same column, to be filled in.
    public TableColumn required(boolean must) {
        return new TableColumn(heading, code, bytes, must, hint, choices, counts);
    }

    /// The same column with a remark.
    public TableColumn hint(String remark) {
        return new TableColumn(heading, code, bytes, required, remark, choices, counts);
    }

    /// The same column with words to choose from.
    public TableColumn choices(List<String> words) {
        return new TableColumn(heading, code, bytes, required, hint, words, counts);
    }

    /// The same column, for whole numbers to add up.
    public TableColumn counts(boolean whole) {
        return new TableColumn(heading, code, bytes, required, hint, choices, whole);
    }

    /// Why a value cannot stand in this field of a DBF file, as a sentence; empty when it can.
    ///
    /// @param charset GB18030, or GBK for readers that know no more
    public Optional<String> misfit(String value, Charset charset) {
        if (!charset.newEncoder().canEncode(value)) {
            return Optional.of("有 " + charset.name() + " 里没有的字，不能代换。请改用 XLSX 或 CSV。");
        }
        return value.getBytes(charset).length > bytes
                ? Optional.of("超过字段的 " + bytes + " 个字节，不会截断。请改用 XLSX 或 CSV，或缩短。")
                : Optional.empty();
    }
}
