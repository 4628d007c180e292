package org.xueji.standards.code;

import java.util.Arrays;
import java.util.Optional;
import org.xueji.standards.TypedText;

/// Category of higher education (学历类别), with the digit (办学类型) it has in certificate numbers.
public enum EducationCategory {
    ORDINARY("普通高等教育", "1", "普通、普通高校、普通全日制"),
    GRADUATE("研究生", "1", "研究生教育"),
    ADULT("成人高等教育", "5", "成人、成人教育、成教"),
    NETWORK("网络教育", "7", "网络"),
    OPEN("开放教育", "", "开放"),
    SELF_TAUGHT("自学考试", "6", "自考、高等教育自学考试");

    private final String label;
    private final String certificateDigit;
    private final String otherWords;

    EducationCategory(String label, String certificateDigit, String otherWords) {
        this.label = label;
        this.certificateDigit = certificateDigit;
        this.otherWords = otherWords;
    }

    /// The word the registry uses.
    public String label() {
        return label;
    }

    /// One digit in a certificate number, empty where the rule names none.
    public String certificateDigit() {
        return certificateDigit;
    }

    /// Finds by the word or another word in use, of any width and spacing.
    public static Optional<EducationCategory> find(String typed) {
        String word = TypedText.compact(typed);
        return Arrays.stream(values()).filter(it -> it.isCalled(word)).findFirst();
    }

    private boolean isCalled(String word) {
        return TypedText.compact(label).equals(word)
                || Arrays.stream(otherWords.split("、")).anyMatch(other -> !word.isEmpty() && other.equals(word));
    }
}
