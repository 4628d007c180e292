package org.xueji.registry.office;

/// Something that waits for an officer (待办).
///
/// @param count how many wait
/// @param path the page where it is done
public record OfficerTask(String label, long count, String path) {}
