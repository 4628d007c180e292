package org.xueji.documents.table;

/// Why a file cannot be read as a table (文件问题): a stable code and what to do.
public enum TableProblem {
    FILE_EMPTY("文件是空的。请检查是否选错了文件。"),
    FILE_TYPE("不是 XLSX、CSV 或 DBF 文件。请另存为其中一种再上传。"),
    FILE_OLD_WORKBOOK("这是旧的 XLS 工作簿。请在表格软件里另存为 XLSX 再上传。"),
    FILE_ARCHIVE("这是 ZIP 压缩包。请解压后上传里面的表格文件。"),
    FILE_PROTECTED("文件设了打开密码。请去掉密码后再上传。"),
    FILE_DAMAGED("文件损坏或不完整。请重新导出或重新下载后再上传。"),
    FILE_TOO_LARGE("文件太大（上传超过 256 MB，或展开后超过 2 GB）。请按学院或年级分成几个文件。"),
    FILE_BOMB("文件展开后异常庞大，不像名册。请新建工作簿，只粘贴需要的单元格再上传。"),
    FILE_TOO_MANY_ROWS("超过 2000000 行。请分成几个文件。"),
    FILE_TOO_MANY_COLUMNS("超过 1000 列。请删去多余的列，或检查是否选错了文件。"),
    ROW_UNREADABLE("这一行读不出来。请检查引号是否成对、单元格是否超过 32767 个字。");

    private final String message;

    TableProblem(String message) {
        this.message = message;
    }

    /// The stable code, for example `FILE-EMPTY`.
    public String code() {
        return name().replace('_', '-');
    }

    /// The sentence for whoever uploaded the file.
    public String message() {
        return message;
    }
}
