package org.xueji.campus.profile;

import org.jspecify.annotations.Nullable;
import org.xueji.campus.campaign.FieldRule;
import org.xueji.campus.campaign.Tier;

/// How one item of one student stands in a campaign. Prints without values.
///
/// @param value in force
/// @param draft typed and not confirmed
/// @param version of the value in force
/// @param confirmed the student has said in this campaign that it is right
/// @param request the latest wish that needs approval, decided or not
record ItemState(
        ProfileItem item,
        FieldRule rule,
        @Nullable String value,
        @Nullable String draft,
        int version,
        boolean confirmed,
        @Nullable ChangeRequest request) {
    /// What is to be done, in a word and a colour.
    enum Step {
        EMPTY("待填写", "red"),
        DRAFT("已暂存，待确认", "orange"),
        TO_CONFIRM("待确认", "orange"),
        WAITING("已提交，待审核", "azure"),
        CONFIRMED("已确认", "green"),
        NOT_YOURS("由学校填写", "secondary");

        private final String label;
        private final String colour;

        Step(String label, String colour) {
            this.label = label;
            this.colour = colour;
        }

        String label() {
            return label;
        }

        String colour() {
            return colour;
        }

        /// Whether the student has nothing to do here.
        boolean done() {
            return this == CONFIRMED || this == WAITING || this == NOT_YOURS;
        }
    }

    /// What is to be done.
    Step step() {
        if (draft != null) {
            return Step.DRAFT;
        }
        if (waiting() != null) {
            return Step.WAITING;
        }
        if (value == null) {
            return rule.tier() == Tier.LOCKED ? Step.NOT_YOURS : Step.EMPTY;
        }
        return confirmed ? Step.CONFIRMED : Step.TO_CONFIRM;
    }

    /// The wish that waits; absent when none does.
    @Nullable
    ChangeRequest waiting() {
        return request != null && request.state() == ChangeRequest.State.WAITING ? request : null;
    }

    /// The refusal the student has not answered yet; absent when there is none.
    @Nullable
    ChangeRequest refused() {
        boolean answered = confirmed || request == null || request.state() != ChangeRequest.State.REFUSED;
        return answered ? null : request;
    }

    /// The value the student wishes: waiting or in force.
    @Nullable
    String wished() {
        ChangeRequest waiting = waiting();
        return waiting == null ? value : waiting.newValue();
    }

    /// What a form carries so that a change in another tab is noticed.
    String token() {
        ChangeRequest waiting = waiting();
        return version + (waiting == null ? "" : "-" + waiting.requestId());
    }

    @Override
    public String toString() {
        return "ItemState[" + item + " v" + version + " " + step() + "]";
    }
}
