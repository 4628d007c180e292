package org.xueji.registry.check;

import java.util.Optional;

/// What the student's page sends when the check is confirmed (核对确认), as typed.
///
/// @param opening the token of the page
/// @param seconds counted by the page; empty without a script
/// @param read whether the student says to have read to the end
/// @param verdict `right` or `wrong`
record Confirmation(String opening, String seconds, boolean read, String verdict, String remark) {
    private static final int LONGEST_REMARK = 500;

    Confirmation {
        remark = remark.strip();
        remark = remark.length() > LONGEST_REMARK ? remark.substring(0, LONGEST_REMARK) : remark;
    }

    static Confirmation blank() {
        return new Confirmation("", "", false, "", "");
    }

    boolean allRight() {
        return verdict.equals("right");
    }

    boolean somethingWrong() {
        return verdict.equals("wrong");
    }

    /// The seconds the page counted; empty when it did not.
    Optional<Integer> counted() {
        return seconds.matches("[0-9]{1,6}") ? Optional.of(Integer.parseInt(seconds)) : Optional.empty();
    }
}
