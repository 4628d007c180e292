package org.xueji.campus.roster;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.xueji.standards.TypedText;

/// Reads dates as files carry them (日期写法): 19980131, 1998-01-31, 1998/1/31, 1998.1.31, 1998年1月31日.
final class TypedDate {
    private static final Pattern PARTS =
            Pattern.compile("(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?([T ]?0{1,2}:00(:00(\\.0+)?)?)?");

    private TypedDate() {}

    /// The date, or nothing when this is none; a time of day other than midnight is none.
    static Optional<LocalDate> parse(String typed) {
        String compact = TypedText.compact(typed);
        try {
            if (compact.length() == 8 && isDigits(compact)) {
                return Optional.of(LocalDate.of(number(compact, 0, 4), number(compact, 4, 6), number(compact, 6, 8)))
                        .filter(TypedDate::isUsual);
            }
            Matcher parts = PARTS.matcher(compact);
            if (!parts.matches()) {
                return Optional.empty();
            }
            return Optional.of(LocalDate.of(
                            Integer.parseInt(parts.group(1)),
                            Integer.parseInt(parts.group(2)),
                            Integer.parseInt(parts.group(3))))
                    .filter(TypedDate::isUsual);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static boolean isUsual(LocalDate date) {
        return date.getYear() >= 1900 && date.getYear() <= 2100;
    }

    private static boolean isDigits(String text) {
        return text.chars().allMatch(letter -> letter >= '0' && letter <= '9');
    }

    private static int number(String digits, int from, int to) {
        return Integer.parseInt(digits, from, to, 10);
    }
}
