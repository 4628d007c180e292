package org.xueji.campus.campaign;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// Instants as the university writes them (日期时间).
public final class Times {
    private static final DateTimeFormatter WORDS = DateTimeFormatter.ofPattern("yyyy年M月d日 HH:mm", Locale.CHINA);

    private Times() {}

    /// For example `2016年11月2日 18:00`.
    public static String words(Instant instant, ZoneId zone) {
        return WORDS.format(instant.atZone(zone));
    }
}
