package org.xueji.campus.board;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The day trend as a drawing (趋势图): places in percent of the width and in pixels of a height of 240.
///
/// @param line the points of the figures so far, in a field of 1000 by 240 that is stretched to the width
/// @param area the same closed along the bottom
/// @param ahead the points of the forecast; empty without one
/// @param labels dates along the bottom
/// @param grid lines across, with their figures
/// @param dueAt where the deadline stands, in percent
public record TrendChart(String line, String area, String ahead, List<Label> labels, List<Grid> grid, String dueAt) {
    /// A figure of one day.
    ///
    /// @param day it is how it was as this day ended, or now
    record Point(LocalDate day, int count) {}

    /// A date along the bottom.
    ///
    /// @param anchor `start`, `middle` or `end`
    public record Label(String x, String anchor, String text) {}

    /// A line across.
    public record Grid(String y, String text) {}

    private static final int FIELD = 1_000;
    private static final int TOP = 24;
    private static final int BOTTOM = 210;
    private static final double NEAR_EDGE = 8;
    private static final double APART = 20;
    private static final double WHOLE = 100;

    /// Copies the lists.
    public TrendChart {
        labels = List.copyOf(labels);
        grid = List.copyOf(grid);
    }

    /// Draws the chart.
    ///
    /// @param points in order, at least one
    /// @param expected the forecast at the deadline; absent without one
    static TrendChart of(List<Point> points, int members, LocalDate due, @Nullable Integer expected) {
        LocalDate first = points.getFirst().day();
        LocalDate last = points.getLast().day();
        LocalDate end = due.isAfter(last) ? due : last;
        Axis axis = new Axis(first, Math.max(1, ChronoUnit.DAYS.between(first, end)), Math.max(1, members));
        String line = points.stream()
                .map(point -> axis.point(point.day(), point.count()))
                .collect(Collectors.joining(" "));
        String area = number(axis.share(first) * FIELD) + "," + BOTTOM + " " + line + " "
                + number(axis.share(last) * FIELD) + "," + BOTTOM;
        String ahead = expected == null || !due.isAfter(last)
                ? ""
                : axis.point(last, points.getLast().count()) + " " + axis.point(due, expected);
        return new TrendChart(
                line, area, ahead, labels(axis, first, last, due), grid(axis, members), percent(axis.share(due)));
    }

    private static List<Grid> grid(Axis axis, int members) {
        return List.of(
                new Grid(number(axis.height(members)), "应到 " + members),
                new Grid(number(axis.height(members / 2)), Integer.toString(members / 2)),
                new Grid(number(axis.height(0)), ""));
    }

    private static List<Label> labels(Axis axis, LocalDate first, LocalDate last, LocalDate due) {
        List<Label> labels = new ArrayList<>();
        labels.add(label(axis, due, day(due)));
        if (Math.abs(axis.share(due) - axis.share(last)) * WHOLE > APART) {
            labels.add(label(axis, last, day(last)));
        }
        boolean clear = labels.stream().allMatch(other -> Double.parseDouble(other.x()) > APART);
        if (clear) {
            labels.add(label(axis, first, day(first)));
        }
        return labels;
    }

    private static Label label(Axis axis, LocalDate day, String text) {
        double share = axis.share(day) * WHOLE;
        String anchor = share < NEAR_EDGE ? "start" : share > WHOLE - NEAR_EDGE ? "end" : "middle";
        return new Label(number(share), anchor, text);
    }

    private static String day(LocalDate day) {
        return day.getMonthValue() + "-" + day.getDayOfMonth();
    }

    private static String percent(double share) {
        return number(share * WHOLE);
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }

    private record Axis(LocalDate first, long days, int members) {
        double share(LocalDate day) {
            return Math.clamp((double) ChronoUnit.DAYS.between(first, day) / days, 0, 1);
        }

        double height(int count) {
            return BOTTOM - (double) (BOTTOM - TOP) * Math.min(count, members) / members;
        }

        String point(LocalDate day, int count) {
            return number(share(day) * FIELD) + "," + number(height(count));
        }
    }
}
