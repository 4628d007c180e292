package org.xueji.documents.table;

/// How much of a file is taken (读取限度).
///
/// What is counted is what really arrives, never what a header claims.
///
/// @param fileBytes size of the file
/// @param unpackedBytes size of all parts read from a workbook together
/// @param ratio unpacked to packed size, looked at above 32 MB
/// @param sharedBytes memory for the texts that a workbook keeps once for many cells
/// @param rows blank ones included
/// @param columns that hold something
/// @param cellLength characters of a cell
public record TableLimits(
        long fileBytes, long unpackedBytes, int ratio, long sharedBytes, int rows, int columns, int cellLength) {
    private static final TableLimits USUAL =
            new TableLimits(256L << 20, 2L << 30, 200, 200L << 20, 2_000_000, 1_000, 32_767);

    /// Refuses limits that let nothing through.
    public TableLimits {
        boolean open = fileBytes > 0
                && unpackedBytes > 0
                && ratio > 0
                && sharedBytes > 0
                && rows > 0
                && columns > 0
                && cellLength > 0;
        if (!open) {
            throw new IllegalArgumentException("limits are positive");
        }
    }

    /// 256 MB, 2 GB unpacked, 2,000,000 rows, 1,000 columns: read within 512 MB of memory.
    public static TableLimits usual() {
        return USUAL;
    }
}
