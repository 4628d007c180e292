package org.xueji.campus.collection;

/// Who hands papers in (上交单位).
public enum HandingUnit {
    /// 班级.
    CLASS,
    /// 学院.
    COLLEGE
}
