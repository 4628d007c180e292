package org.xueji.campus.board;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.xueji.campus.progress.Stage;
import org.xueji.campus.progress.StudentStages;

/// Dates and stages as the boards write them (措辞).
final class Words {
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("M月d日 HH:mm", Locale.CHINA);
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("MM-dd HH:mm", Locale.CHINA);
    private static final DateTimeFormatter FULL = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.CHINA);
    private static final Duration SOON = Duration.ofHours(48);
    private static final String NOT_STARTED = "未开始";

    private Words() {}

    static String date(Instant instant, ZoneId zone) {
        return DATE.format(instant.atZone(zone));
    }

    static String shortly(Instant instant, ZoneId zone) {
        return SHORT.format(instant.atZone(zone));
    }

    static String fully(Instant instant, ZoneId zone) {
        return FULL.format(instant.atZone(zone));
    }

    /// What has to be done to reach a stage.
    static String deed(Stage stage) {
        return switch (stage) {
            case OPENED -> "打开";
            case FILLED -> "填写";
            case CONFIRMED -> "确认";
            case REGISTRY_CHECKED -> "学信核对";
            case SIGNED -> "签名";
            case PRINTED -> "打印";
            case COLLECTED -> "收齐";
        };
    }

    /// Where something stands against its date.
    static BoardPage.Badge state(int missing, Instant due, Instant now) {
        if (missing == 0) {
            return new BoardPage.Badge("已完成", "green");
        }
        if (!now.isBefore(due)) {
            return new BoardPage.Badge(late(due, now), "red");
        }
        return Duration.between(now, due).compareTo(SOON) < 0
                ? new BoardPage.Badge("即将截止", "orange")
                : new BoardPage.Badge("进行中", "blue");
    }

    /// How long ago a date has passed.
    static String late(Instant due, Instant now) {
        Duration late = Duration.between(due, now);
        return "已逾期 " + (late.toDays() > 0 ? late.toDays() + " 天" : Math.max(1, late.toHours()) + " 小时");
    }

    /// The last stage reached.
    static String furthest(StudentStages student) {
        return student.reached().keySet().stream()
                .max(Stage::compareTo)
                .map(Stage::label)
                .orElse(NOT_STARTED);
    }

    static String colour(StudentStages student) {
        return student.reached().keySet().stream()
                .max(Stage::compareTo)
                .map(stage -> switch (stage) {
                    case OPENED, FILLED -> "orange";
                    case CONFIRMED -> "azure";
                    case REGISTRY_CHECKED -> "blue";
                    case SIGNED, PRINTED -> "teal";
                    case COLLECTED -> "green";
                })
                .orElse("secondary");
    }

    /// What is left until a date.
    static String left(Instant due, Instant now) {
        Duration left = Duration.between(now, due);
        if (left.isNegative() || left.isZero()) {
            return "已截止";
        }
        return left.toDays() > 0 ? "还有 " + left.toDays() + " 天" : "还有 " + Math.max(1, left.toHours()) + " 小时";
    }
}
