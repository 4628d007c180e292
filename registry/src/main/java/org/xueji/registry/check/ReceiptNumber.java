package org.xueji.registry.check;

import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;
import org.xueji.standards.TypedText;

/// Receipt number of a check (核查回执号): `HC-2016-99001-7K3M9QXW-4`.
///
/// HC for 核查, the year of the check, 院校代码, 8 random characters without I, O, 0 and 1, and a check character
/// (weights 1, 2, 3 … modulo 31, a prime, so every single slip and every swap of neighbours shows). Says nothing about
/// the person.
///
/// @param value the canonical form with its hyphens
public record ReceiptNumber(String value) {
    private static final String ALPHABET = "23456789ABCDEFGHJKLMNPQRSTUVWXY";
    private static final int RANDOM_PART = 8;
    private static final Pattern FORM =
            Pattern.compile("HC-[0-9]{4}-[0-9]{5}-[" + ALPHABET + "]{8}-[" + ALPHABET + "]");

    /// Refuses anything but the canonical form with its right check character.
    public ReceiptNumber {
        if (!FORM.matcher(value).matches()
                || value.charAt(value.length() - 1) != check(value.substring(0, value.length() - 2))) {
            throw new IllegalArgumentException("Not a receipt number");
        }
    }

    /// A new one.
    public static ReceiptNumber draw(int year, String institutionCode, RandomGenerator random) {
        StringBuilder drawn = new StringBuilder(RANDOM_PART);
        for (int i = 0; i < RANDOM_PART; i++) {
            drawn.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        String front = "HC-%04d-%s-%s".formatted(year, institutionCode, drawn);
        return new ReceiptNumber(front + "-" + check(front));
    }

    /// Reads a typed number: case, spaces, full-width forms and missing hyphens do not matter.
    public static Optional<ReceiptNumber> parse(String typed) {
        String plain = TypedText.compact(typed).toUpperCase(Locale.ROOT).replaceAll("[^0-9A-Z]", "");
        if (plain.length() != 20) {
            return Optional.empty();
        }
        String value = plain.substring(0, 2) + "-" + plain.substring(2, 6) + "-" + plain.substring(6, 11) + "-"
                + plain.substring(11, 19) + "-" + plain.substring(19);
        boolean right = FORM.matcher(value).matches()
                && value.charAt(value.length() - 1) == check(value.substring(0, value.length() - 2));
        return right ? Optional.of(new ReceiptNumber(value)) : Optional.empty();
    }

    /// 院校代码 of the record.
    public String institutionCode() {
        return value.substring(8, 13);
    }

    @Override
    public String toString() {
        return value;
    }

    // 31 is prime and more than the 19 weights, and the values at one place all differ modulo 31.
    private static char check(String front) {
        int sum = 0;
        int weight = 0;
        for (int at = 0; at < front.length(); at++) {
            char letter = front.charAt(at);
            if (letter != '-') {
                weight++;
                sum += weight * valueOf(letter);
            }
        }
        return ALPHABET.charAt(sum % ALPHABET.length());
    }

    // 0 and 1 stand in year and code only, where no letter does.
    private static int valueOf(char letter) {
        return switch (letter) {
            case '0' -> 8;
            case '1' -> 9;
            default -> Math.max(0, ALPHABET.indexOf(letter));
        };
    }
}
