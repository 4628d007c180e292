package org.xueji.campus.checklist;

/// For whom a list is printed (打印对象), which decides what stands on it.
enum ListReader {
    /// The class monitor: how many corrections somebody has, not what they say, and no pictures of signatures.
    MONITOR,
    /// Counsellor, college and office: everything, numbers masked unless the settings say otherwise.
    STAFF
}
