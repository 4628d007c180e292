/// Tables in and out (表格文件): XLSX, CSV and DBF, told apart by content, read and written row by row.
///
/// Reading takes whatever people upload. A file that cannot be read is refused by one exception that carries a code and
/// a Chinese sentence; a file that can be read yields texts, and says of each cell whether the file held it as a
/// number,
/// a formula or an error. Memory stays bounded whatever the file claims to be, see [TableLimits].
///
/// ```java
/// try (TableFile table = TableFile.open(path, headings -> headings.contains("考生号"))) {
///     int examinee = table.headings().indexOf("考生号");
///     for (Iterator<TableRow> rows = table.rows(); rows.hasNext(); ) {
///         TableRow row = rows.next();
///         if (row.isLossy(examinee)) {
///             problems.add(row.number(), "考生号被表格当作数字保存，可能丢失了数字。");
///             continue;
///         }
///         take(row.number(), row.cell(examinee));
///     }
/// } catch (TableFileRefused refused) {
///     return Answer.formAgain(page(refused.problem().message()));
/// }
/// ```
///
/// Writing goes row by row too; nothing is cut: a value that a file cannot hold is refused with the reason.
///
/// ```java
/// TableLayout layout = new TableLayout("名单", List.of(
///         TableColumn.of("KSH").bytes(18), TableColumn.of("XM").bytes(40)));
/// try (TableWriter writer = TableWriter.of(TableKind.DBF, target, layout)) {
///     writer.write(List.of("16440001123456", "张三"));
///     writer.finish();
/// }
/// ```
@NullMarked
package org.xueji.documents.table;

import org.jspecify.annotations.NullMarked;
