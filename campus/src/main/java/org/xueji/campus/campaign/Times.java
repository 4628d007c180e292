package org.xueji.campus.campaign;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// Instants as the university writes them (日期时间).
final class Times {
    private static final DateTimeFormatter WORDS = DateTimeFormatter.ofPattern("yyyy年M月d日 HH:mm", Locale.CHINA);

    private Times() {}

    static String words(Instant instant, ZoneId zone) {
        return WORDS.format(instant.atZone(zone));
    }
}
