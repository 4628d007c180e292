package org.xueji.campus.collection;

import org.jspecify.annotations.Nullable;

/// What is decided about a scanned paper (判定).
///
/// @param words what it means and what to do next
/// @param studentNumber whose form it is; absent for a list or an unknown code
/// @param copy which copy was received; absent when none was
record Judgement(
        Verdict verdict,
        String words,
        @Nullable String campaignId,
        @Nullable String classCode,
        @Nullable String studentNumber,
        @Nullable Integer copy) {
    /// About nothing that is known.
    static Judgement ofNothing(Verdict verdict, String words) {
        return new Judgement(verdict, words, null, null, null, null);
    }
}
