package org.xueji.standards.code;

import java.util.Arrays;
import java.util.Optional;
import org.xueji.standards.TypedText;

/// Form of study (学习形式) in the words of the registry.
public enum StudyForm {
    ORDINARY_FULL_TIME("普通全日制", ""),
    FULL_TIME("全日制", ""),
    PART_TIME("非全日制", ""),
    CORRESPONDENCE("函授", "函授教育"),
    SPARE_TIME("业余", "业余学习"),
    RELEASED_FROM_WORK("脱产", "脱产班"),
    NETWORK("网络教育", "网络、远程教育"),
    OPEN("开放教育", ""),
    EVENING("夜大学", "夜大");

    private final String label;
    private final String otherWords;

    StudyForm(String label, String otherWords) {
        this.label = label;
        this.otherWords = otherWords;
    }

    /// The word the registry uses.
    public String label() {
        return label;
    }

    /// Finds by the word or another word in use, of any width and spacing.
    public static Optional<StudyForm> find(String typed) {
        String word = TypedText.compact(typed);
        return Arrays.stream(values()).filter(it -> it.isCalled(word)).findFirst();
    }

    private boolean isCalled(String word) {
        return TypedText.compact(label).equals(word)
                || Arrays.stream(otherWords.split("、")).anyMatch(other -> !word.isEmpty() && other.equals(word));
    }
}
