package org.xueji.documents.pdf;

/// A typeface of the papers (字体).
public enum Face {
    /// 宋体, for what is filled in and for labels.
    SONG,
    /// 黑体, for what has to stand out a little.
    HEI,
    /// 黑体加粗, for titles.
    HEI_BOLD
}
