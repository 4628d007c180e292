package org.xueji.campus.comparison;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.xueji.standards.TypedText;
import org.xueji.standards.code.EthnicGroup;
import org.xueji.standards.code.SchoolYears;
import org.xueji.standards.code.StudentStatus;
import org.xueji.standards.code.StudyForm;
import org.xueji.standards.code.StudyLevel;

/// Compares what campus and registry hold (逐项比对): a pure decision over both sides, the excuses and the day.
final class Comparing {
    private static final String DOTS = "\u00B7\u2022\u30FB\u2027\uFF0E.\u2219\u22C5\uFF65\u02D9\u0387\u3002";

    private Comparing() {}

    /// One finding for each field, in order.
    static List<Finding> findings(BothSides sides, Map<ComparedField, Excuse> excuses, LocalDate today) {
        return Arrays.stream(ComparedField.values())
                .map(field -> finding(sides, field, excuses.get(field), today))
                .toList();
    }

    /// The worst of them.
    static Verdict worst(List<Finding> findings) {
        return findings.stream().map(Finding::verdict).max(Verdict::compareTo).orElse(Verdict.IDENTICAL);
    }

    private static Finding finding(BothSides sides, ComparedField field, @Nullable Excuse excuse, LocalDate today) {
        String campus = sides.campus().getOrDefault(field, "");
        String registry = sides.registry().getOrDefault(field, "");
        Verdict bare = field == ComparedField.DOCUMENT_NUMBER
                ? (sides.sameNumber() ? Verdict.IDENTICAL : Verdict.CONFLICT)
                : verdict(field, campus, registry);
        boolean excused =
                bare.compareTo(Verdict.EXCUSED) > 0 && field.excusable() && excuse != null && excuse.holds(today);
        return new Finding(field, campus, registry, excused ? Verdict.EXCUSED : bare, excused ? excuse : null);
    }

    /// The verdict on two texts of a field, excuses aside.
    static Verdict verdict(ComparedField field, String campus, String registry) {
        if (campus.equals(registry)) {
            return Verdict.IDENTICAL;
        }
        if (campus.isBlank() || registry.isBlank()) {
            return campus.isBlank() && registry.isBlank() ? Verdict.IDENTICAL : Verdict.MISSING;
        }
        return key(field, campus).equals(key(field, registry)) ? Verdict.VARIANT : Verdict.CONFLICT;
    }

    // Words of a code list agree when they mean the same entry; everything else when only its writing differs.
    private static String key(ComparedField field, String text) {
        String plain = plain(text);
        return switch (field) {
            case STATUS -> StudentStatus.find(text).map(StudentStatus::code).orElse(plain);
            case STUDY_LEVEL -> StudyLevel.find(text).map(Enum::name).orElse(plain);
            case STUDY_FORM -> StudyForm.find(text).map(Enum::name).orElse(plain);
            case ETHNIC_GROUP -> EthnicGroup.find(text).map(Enum::name).orElse(plain);
            case SCHOOL_YEARS ->
                SchoolYears.parse(text).optional().map(SchoolYears::toString).orElse(plain);
            case BIRTH_DATE, ENTRY_DATE, EXPECTED_GRADUATION -> plain.replaceAll("[^0-9]", "");
            case NAME, DOCUMENT_NUMBER, SEX, STUDENT_NUMBER, COLLEGE, CLASS, MAJOR_CODE, MAJOR_NAME -> plain;
        };
    }

    private static String plain(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        Normalizer.normalize(text, Normalizer.Form.NFC).codePoints().forEach(codePoint -> {
            int letter = codePoint <= 0xFFFF ? TypedText.halfWidth((char) codePoint) : codePoint;
            if (DOTS.indexOf(codePoint) >= 0 || DOTS.indexOf(letter) >= 0) {
                plain.append('\u00B7');
                return;
            }
            boolean variation = (letter >= 0xFE00 && letter <= 0xFE0F) || (letter >= 0xE0100 && letter <= 0xE01EF);
            if (!TypedText.isSpace(letter) && !TypedText.isInvisible(letter) && !variation) {
                plain.appendCodePoint(letter == '\u00D7' || letter == '\u2169' ? 'X' : letter);
            }
        });
        return plain.toString().toLowerCase(Locale.ROOT);
    }
}
