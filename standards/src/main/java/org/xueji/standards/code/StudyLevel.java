package org.xueji.standards.code;

import java.util.Arrays;
import java.util.Optional;
import org.xueji.standards.TypedText;

/// Level of study (层次) in the words of the registry, with the codes of the two standards that number it.
///
/// Sources: words of the registration files; PYCC of JY/T 1001; 证书编号 rule of 2001 for the certificate digits.
public enum StudyLevel {
    DOCTOR("博士研究生", "1", "01", "博士"),
    MASTER("硕士研究生", "2", "02", "硕士"),
    SECOND_BACHELOR("第二学士学位", "3", "04", "第二学士、二学位、第二学位"),
    BACHELOR("本科", "3", "05", "普通本科、大学本科"),
    SECONDARY_TO_BACHELOR("高升本", "3", "05", "高中起点本科、高起本"),
    COLLEGE_TO_BACHELOR("专升本", "3", "05", "专科起点本科、专起本"),
    COLLEGE("专科（高职）", "4", "06", "专科、高职、高职(专科)、高职专科、大专、高专、高升专、高起专"),
    PREPARATORY("预科", "9", "", "少数民族预科");

    private final String label;
    private final String trainingCode;
    private final String certificateCode;
    private final String otherWords;

    StudyLevel(String label, String trainingCode, String certificateCode, String otherWords) {
        this.label = label;
        this.trainingCode = trainingCode;
        this.certificateCode = certificateCode;
        this.otherWords = otherWords;
    }

    /// The word the registry uses.
    public String label() {
        return label;
    }

    /// One digit of 培养层次 (PYCC).
    public String trainingCode() {
        return trainingCode;
    }

    /// Two digits in a certificate number, empty for 预科.
    public String certificateCode() {
        return certificateCode;
    }

    /// Finds by the word or another word in use, of any width and spacing.
    public static Optional<StudyLevel> find(String typed) {
        String word = TypedText.compact(typed);
        return Arrays.stream(values()).filter(it -> it.isCalled(word)).findFirst();
    }

    private boolean isCalled(String word) {
        return TypedText.compact(label).equals(word)
                || Arrays.stream(otherWords.split("、")).anyMatch(other -> !word.isEmpty() && other.equals(word));
    }
}
