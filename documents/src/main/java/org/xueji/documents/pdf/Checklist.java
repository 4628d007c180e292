package org.xueji.documents.pdf;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A class's checklist (学籍信息核对登记表), in the words to be printed.
///
/// @param title for example 2016级在校生学籍信息核对登记表
/// @param cohort for example 2016级
/// @param version of the list, for example 第 3 版
/// @param printedAt when it was printed
/// @param qr what the QR code says
/// @param rows by 学号; students to be struck out and students added by hand included
public record Checklist(
        String university,
        String college,
        String className,
        String cohort,
        String title,
        String version,
        String printedAt,
        String qr,
        List<Row> rows,
        Counts counts) {
    /// One student; an empty text leaves the place for the pen.
    ///
    /// @param document the number, masked or whole as the printing office decides
    /// @param result 核对结果, for example 无误
    /// @param correction 更正, as it was typed
    /// @param signature the picture of a signature given online
    /// @param signed beside or instead of the picture, for example 代签
    /// @param struck whether the student does not belong on the list and is struck out
    public record Row(
            String number,
            String studentNumber,
            String name,
            String sex,
            String birthDate,
            String ethnicGroup,
            String document,
            String major,
            String level,
            String schoolYears,
            String result,
            String correction,
            byte @Nullable [] signature,
            String signed,
            String remark,
            boolean struck) {
        @Override
        public String toString() {
            return "Row[" + number + " " + studentNumber + "]";
        }
    }

    /// How many have signed when it was printed.
    ///
    /// @param expected 应到
    /// @param signed 已签, proxies included
    /// @param byProxy 代签
    /// @param unsigned 未签
    public record Counts(int expected, int signed, int byProxy, int unsigned) {}

    /// Copies the rows.
    public Checklist {
        rows = List.copyOf(rows);
    }

    @Override
    public String toString() {
        return "Checklist[" + className + ", " + rows.size() + " rows]";
    }
}
