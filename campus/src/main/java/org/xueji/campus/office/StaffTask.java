package org.xueji.campus.office;

/// Something that waits for a member of staff (待办).
///
/// @param count how many wait
/// @param path the page where it is done
public record StaffTask(String label, long count, String path) {}
