package org.xueji.standards.identity;

/// Questions about decimal digits `0-9`, asked a million times in an import and therefore without patterns.
final class Digits {
    private Digits() {}

    static boolean isDigit(char letter) {
        return letter >= '0' && letter <= '9';
    }

    static boolean only(CharSequence text, int from, int to) {
        for (int at = from; at < to; at++) {
            if (!isDigit(text.charAt(at))) {
                return false;
            }
        }
        return true;
    }

    static int number(CharSequence text, int from, int to) {
        int number = 0;
        for (int at = from; at < to; at++) {
            number = number * 10 + text.charAt(at) - '0';
        }
        return number;
    }

    /// Whether eight digits from `from` are a day of the years 1800 to 2199.
    static boolean isDay(CharSequence text, int from) {
        int year = number(text, from, from + 4);
        int month = number(text, from + 4, from + 6);
        int day = number(text, from + 6, from + 8);
        return year >= 1800 && year <= 2199 && month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
    }

    private static int daysIn(int year, int month) {
        return switch (month) {
            case 2 -> year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28;
            case 4, 6, 9, 11 -> 30;
            default -> 31;
        };
    }
}
