package org.xueji.campus.profile;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A value a student asked for that takes effect after approval (待审核的修改). Prints without it.
///
/// @param itemVersion version of the item when it was asked for
/// @param requestedBy 学号 of the student
record ChangeRequest(
        String requestId,
        String campaignId,
        String studentNumber,
        ProfileItem item,
        int itemVersion,
        String newValue,
        State state,
        String requestedBy,
        Instant requestedAt,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt,
        String reason) {
    /// How far it is.
    enum State {
        WAITING("待审核", "orange"),
        APPROVED("已通过", "green"),
        REFUSED("未通过", "red"),
        REPLACED("已被新的修改取代", "secondary");

        private final String label;
        private final String colour;

        State(String label, String colour) {
            this.label = label;
            this.colour = colour;
        }

        String label() {
            return label;
        }

        String colour() {
            return colour;
        }
    }

    @Override
    public String toString() {
        return "ChangeRequest[" + requestId + " " + studentNumber + " " + item + " " + state + "]";
    }
}
