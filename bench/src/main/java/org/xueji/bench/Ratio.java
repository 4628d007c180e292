package org.xueji.bench;

import java.util.Locale;

/// A measured value beside its limit (比值).
///
/// @param what what was compared with what, as a Chinese phrase
/// @param value product to limit
/// @param bound the value it must reach or stay below
/// @param direction whether more is better
/// @param detail the absolute numbers of this run, which mean little elsewhere
public record Ratio(String what, double value, double bound, Direction direction, String detail) {
    /// Which side of the bound is good.
    public enum Direction {
        /// Throughput.
        AT_LEAST,
        /// Time.
        AT_MOST,
        /// Told, and not judged.
        TOLD
    }

    /// A throughput that must reach a share of the limit's.
    public static Ratio atLeast(String what, double value, double bound, String detail) {
        return new Ratio(what, value, bound, Direction.AT_LEAST, detail);
    }

    /// A time that must stay below a multiple of the limit's.
    public static Ratio atMost(String what, double value, double bound, String detail) {
        return new Ratio(what, value, bound, Direction.AT_MOST, detail);
    }

    /// A ratio without a bound.
    public static Ratio told(String what, double value, String detail) {
        return new Ratio(what, value, 0, Direction.TOLD, detail);
    }

    /// Whether the bound is kept.
    public boolean isKept() {
        return switch (direction) {
            case AT_LEAST -> value >= bound;
            case AT_MOST -> value <= bound;
            case TOLD -> true;
        };
    }

    /// The row of the table.
    String row() {
        String limit = switch (direction) {
            case AT_LEAST -> "≥ " + number(bound);
            case AT_MOST -> "≤ " + number(bound);
            case TOLD -> "–";
        };
        String verdict = direction == Direction.TOLD ? "–" : isKept() ? "达到" : "未达到";
        return "| " + what + " | " + number(value) + " | " + limit + " | " + verdict + " | " + detail + " |";
    }

    private static String number(double number) {
        return String.format(Locale.ROOT, "%.2f", number);
    }
}
