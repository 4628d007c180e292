package org.xueji.campus.collection;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// How far the papers of a class are (班级收取情况).
///
/// @param members students of the class in the campaign; two copies are due of each
/// @param missing students without both copies for whom there is a reason
/// @param collegeCopies copies the college has received
/// @param collegeBoth students of whom the college has both copies
/// @param handedInAt when the first paper was received
/// @param late whether the class handed in after its date, or has not and the date is over
public record ClassPapers(
        String classCode,
        String className,
        String collegeCode,
        String collegeName,
        int members,
        int missing,
        int collegeFirst,
        int collegeSecond,
        int collegeBoth,
        int officeFirst,
        int officeSecond,
        int officeBoth,
        boolean listAtCollege,
        boolean listAtOffice,
        @Nullable Instant announcedAt,
        @Nullable Instant handedInAt,
        Instant dueAt,
        boolean late,
        String lateReason) {
    /// Copies the college has.
    public int collegeCopies() {
        return collegeFirst + collegeSecond;
    }

    /// Copies the office has.
    public int officeCopies() {
        return officeFirst + officeSecond;
    }

    /// Copies that are due.
    public int expected() {
        return members * 2;
    }

    /// How far.
    public PaperState state() {
        if (members > 0 && officeBoth + missing >= members && officeCopies() > 0) {
            return PaperState.DONE;
        }
        if (officeCopies() > 0) {
            return PaperState.AT_OFFICE;
        }
        if (members > 0 && collegeBoth + missing >= members && collegeCopies() > 0) {
            return PaperState.COLLEGE_DONE;
        }
        if (collegeCopies() > 0 || listAtCollege) {
            return PaperState.AT_COLLEGE;
        }
        return announcedAt == null ? PaperState.WAITING : PaperState.ANNOUNCED;
    }
}
