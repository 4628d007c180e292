package org.xueji.registry.intake;

import org.xueji.standards.Rejection;

/// Something at one place of an uploaded file (校验结果).
///
/// @param row as a person counts it, the heading being 1; 0 for the file as a whole
/// @param heading the column; empty for the whole row
/// @param code stable, for example `ID-CHECK`
record Finding(int row, String heading, Severity severity, String code, String message) {
    static Finding error(int row, UploadColumn column, Rejection rejection) {
        return error(row, column, rejection.code(), rejection.messageZh());
    }

    static Finding error(int row, UploadColumn column, String code, String message) {
        return new Finding(row, heading(column), Severity.ERROR, code, message);
    }

    static String heading(UploadColumn column) {
        return column.label() + " " + column.name();
    }
}
