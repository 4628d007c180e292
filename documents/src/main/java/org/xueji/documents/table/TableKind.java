package org.xueji.documents.table;

/// The kinds of table files (表格文件种类).
public enum TableKind {
    XLSX,
    CSV,
    DBF
}
