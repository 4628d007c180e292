package org.xueji.campus.checklist;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.xueji.campus.campaign.WindowVerdict;

/// Times and windows in the words of the lists and of the ledger (时间与期限的写法).
public final class ShownTime {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private static final DateTimeFormatter WORDS = DateTimeFormatter.ofPattern("yyyy年M月d日 HH:mm", Locale.CHINA);

    private ShownTime() {}

    /// `2016-11-02 18:00`, for columns.
    public static String minute(Instant instant, ZoneId zone) {
        return MINUTE.format(instant.atZone(zone));
    }

    /// `2016年11月2日 18:00`, for sentences.
    public static String words(Instant instant, ZoneId zone) {
        return WORDS.format(instant.atZone(zone));
    }

    /// Until or since when.
    public static String window(WindowVerdict window, ZoneId zone) {
        return switch (window) {
            case WindowVerdict.Open open -> "办理中，截止 " + words(open.until(), zone);
            case WindowVerdict.NotYet not -> "尚未开始，" + words(not.from(), zone) + " 开放";
            case WindowVerdict.Closed closed -> "已于 " + words(closed.since(), zone) + " 截止";
        };
    }
}
