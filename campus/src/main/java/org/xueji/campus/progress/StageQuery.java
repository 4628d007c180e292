package org.xueji.campus.progress;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xueji.campus.office.Scope;

/// Which students of a campaign are asked for (进度名单条件); absent or empty means any.
///
/// @param text part of a name, beginning of its pinyin initials or of a 学号
/// @param stage only those who have reached it, or who have not
/// @param reached which of the two
/// @param page from 1
/// @param size 1 to 2,000 rows
public record StageQuery(
        String campaignId,
        Scope scope,
        @Nullable String collegeCode,
        @Nullable String classCode,
        String text,
        @Nullable Stage stage,
        boolean reached,
        Sort sort,
        boolean descending,
        int page,
        int size) {
    /// The order of the list; equal ones go by 学号.
    public enum Sort {
        NUMBER,
        NAME,
        CLASS,
        /// By how many stages have been reached.
        PROGRESS
    }

    private static final int LARGEST = 2_000;
    private static final int LAST_PAGE = 100_000;
    private static final int LONGEST_TEXT = 50;

    /// Brings page, size and text into their bounds.
    public StageQuery {
        text = text.codePoints()
                .filter(character -> !Character.isISOControl(character))
                .limit(LONGEST_TEXT)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .strip();
        page = Math.clamp(page, 1, LAST_PAGE);
        size = Math.clamp(size, 1, LARGEST);
    }

    /// Everybody of a class who has not reached a stage, or, without one, everybody.
    public static StageQuery missingOf(String campaignId, String classCode, @Nullable Stage stage) {
        return new StageQuery(
                campaignId,
                Scope.classes(List.of(classCode)),
                null,
                classCode,
                "",
                stage,
                false,
                Sort.NUMBER,
                false,
                1,
                LARGEST);
    }

    /// The same question for another page.
    public StageQuery onPage(int other) {
        return new StageQuery(
                campaignId, scope, collegeCode, classCode, text, stage, reached, sort, descending, other, size);
    }

    /// The same question with another size of page.
    public StageQuery sized(int other) {
        return new StageQuery(
                campaignId, scope, collegeCode, classCode, text, stage, reached, sort, descending, page, other);
    }
}
