package org.xueji.campus.collection;

import java.time.Instant;
import java.util.List;

/// What a class got for its stacks from the college, or a college from the office (回执).
///
/// @param number printed on it, for example `HZ2016-000012`
/// @param unitName of the class or college
/// @param members students of whom papers were due
/// @param missing names of students without both copies; empty for a college
/// @param issuer the name of who received
public record Receipt(
        String number,
        String campaignId,
        String campaignTitle,
        HandingUnit unit,
        String unitCode,
        String unitName,
        String collegeCode,
        int members,
        int firstCopies,
        int secondCopies,
        int lists,
        List<String> missing,
        boolean late,
        String issuer,
        Instant issuedAt) {
    /// Copies the names.
    public Receipt {
        missing = List.copyOf(missing);
    }

    /// Whether a class got it.
    public boolean forClass() {
        return unit == HandingUnit.CLASS;
    }
}
