package org.xueji.campus.profile;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.xueji.standards.Parsed;
import org.xueji.standards.TypedText;
import org.xueji.standards.name.PersonName;

/// A row of 本人主要学历 as typed, read without any context but the month it is.
record TypedEducation(String begins, String ends, String school, String post, String witness) {
    private static final Pattern MONTH = Pattern.compile("(\\d{4})(?:[-./年])?(\\d{1,2})月?");
    private static final int LONGEST_SCHOOL = 50;
    private static final int LONGEST_POST = 20;
    private static final int MOST_YEARS = 12;

    /// What came of reading it.
    ///
    /// @param education absent when there are problems
    /// @param problems by field: `begins`, `ends`, `school`, `post`, `witness`
    record Reading(Optional<Education> education, Map<String, String> problems) {
        Reading {
            problems = Map.copyOf(problems);
        }
    }

    /// Reads the row.
    Reading read(EducationStage stage, YearMonth now) {
        Map<String, String> problems = new LinkedHashMap<>();
        Optional<YearMonth> from = month(begins);
        Optional<YearMonth> to = month(ends);
        if (from.isEmpty()) {
            problems.put("begins", "请填写开始年月，例如 2010-09。");
        }
        if (to.isEmpty()) {
            problems.put("ends", "请填写结束年月，例如 2013-06。");
        }
        if (to.filter(month -> month.isAfter(now)).isPresent()) {
            problems.put("ends", "结束年月还没有到，请核对。");
        }
        if (from.isPresent() && to.isPresent() && !to.get().isAfter(from.get())) {
            problems.put("ends", "结束年月应在开始年月之后。");
        }
        if (from.isPresent() && to.isPresent() && to.get().isAfter(from.get().plusYears(MOST_YEARS))) {
            problems.put("ends", "起止相隔超过 " + MOST_YEARS + " 年，请核对。");
        }
        String place = text(school);
        if (place.length() < 2 || place.length() > LONGEST_SCHOOL) {
            problems.put("school", "请填写学校全称，2 至 " + LONGEST_SCHOOL + " 个字。");
        }
        if (text(post).length() > LONGEST_POST) {
            problems.put("post", "任职不超过 " + LONGEST_POST + " 个字，没有可以不填。");
        }
        Parsed<PersonName> name = PersonName.parse(witness);
        if (name instanceof Parsed.Rejected<PersonName> refused) {
            problems.put("witness", "证明人：" + refused.rejection().messageZh());
        }
        return new Reading(
                problems.isEmpty()
                        ? Optional.of(new Education(
                                stage,
                                from.orElseThrow(),
                                to.orElseThrow(),
                                place,
                                text(post),
                                name.orElseThrow().value()))
                        : Optional.empty(),
                problems);
    }

    private static Optional<YearMonth> month(String typed) {
        Matcher matcher = MONTH.matcher(TypedText.compact(typed));
        if (!matcher.matches()) {
            return Optional.empty();
        }
        try {
            int year = Integer.parseInt(matcher.group(1));
            return year < 1950 ? Optional.empty() : Optional.of(YearMonth.of(year, Integer.parseInt(matcher.group(2))));
        } catch (DateTimeException noSuchMonth) {
            return Optional.empty();
        }
    }

    private static String text(String typed) {
        StringBuilder text = new StringBuilder(typed.length());
        typed.codePoints()
                .filter(codePoint ->
                        !TypedText.isInvisible(codePoint) && Character.getType(codePoint) != Character.CONTROL)
                .forEach(text::appendCodePoint);
        return text.toString().strip();
    }

    @Override
    public String toString() {
        return "TypedEducation[]";
    }
}
