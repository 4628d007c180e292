package org.xueji.campus.roster;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xueji.campus.office.Staff;

/// How times and numbers are shown on the pages of the register (显示格式).
final class Shown {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private Shown() {}

    static String time(@Nullable Instant instant, ZoneId zone) {
        return instant == null ? "" : MINUTE.format(instant.atZone(zone));
    }

    static String size(long bytes) {
        if (bytes < 1 << 10) {
            return bytes + " 字节";
        }
        return bytes < 1 << 20 ? bytes / (1 << 10) + " KB" : "%.1f MB".formatted(bytes / 1048576.0);
    }

    /// A staff member or the system, without the prefix of a session's subject.
    static String who(@Nullable String subject) {
        return subject == null ? "" : Staff.shown(subject);
    }

    /// Counts by word, for people: `姓名=1` becomes `姓名 1`.
    static String counts(List<String> counts) {
        return String.join(
                "、", counts.stream().map(count -> count.replace('=', ' ')).toList());
    }
}
