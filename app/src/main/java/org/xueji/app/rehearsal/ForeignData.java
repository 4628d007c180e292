package org.xueji.app.rehearsal;

/// Tells whether a side holds data already (已有数据).
interface ForeignData {
    /// Whether it does.
    boolean isThere();
}
