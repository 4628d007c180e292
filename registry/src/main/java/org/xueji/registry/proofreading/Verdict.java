package org.xueji.registry.proofreading;

/// What a student said about a photo (校对结果), and what the institution answered.
///
/// @param answer empty before the institution has answered
record Verdict(boolean correct, String reason, boolean answered, String answer) {}
