package org.xueji.campus.roster;

/// Where an import stands (导入状态).
public enum ImportState {
    /// The file is here; its columns may be looked at.
    RECEIVED("已上传"),
    /// The dry run waits or runs.
    CHECKING("校验中"),
    /// The dry run is done; see its errors.
    CHECKED("已校验"),
    /// The file cannot be read as a whole.
    REFUSED("文件不可读"),
    /// Being written.
    IMPORTING("导入中"),
    /// In the register.
    IMPORTED("已导入"),
    /// Taken back as one.
    UNDONE("已撤销"),
    /// Given up before it was imported.
    DISCARDED("已放弃");

    private final String label;

    ImportState(String label) {
        this.label = label;
    }

    /// The Chinese word.
    public String label() {
        return label;
    }
}
