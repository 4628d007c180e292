package org.xueji.registry.account;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.xueji.platform.signin.OneTimeCodes;

/// How many codes an address can still be sent (剩余发送次数), as pages show it.
///
/// @param seconds until the next one may be asked for; 0 means now
/// @param restsUntil when sending begins again after too much of it; empty when it is not stopped
public record SendingQuota(int leftThisHour, int leftToday, long seconds, String restsUntil) {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("M月d日 HH:mm");

    static SendingQuota of(OneTimeCodes.Quota quota, Instant now, ZoneId zone) {
        Instant next = quota.nextSending();
        long millis = next == null ? 0 : Math.max(0, next.toEpochMilli() - now.toEpochMilli());
        return new SendingQuota(
                quota.leftThisHour(),
                quota.leftToday(),
                (millis + 999) / 1000,
                next != null && quota.blocked() ? TIME.format(next.atZone(zone)) : "");
    }

    /// What is left, in words.
    public String words() {
        if (!restsUntil.isEmpty()) {
            return "发送次数过多，已暂停到 " + restsUntil + "，之后再试。";
        }
        if (leftThisHour == 0) {
            return "这一小时的发送次数已用完，请过一小时再试；今天还可发送 " + leftToday + " 次。";
        }
        return "今天还可发送 " + leftToday + " 次，这一小时还可 " + leftThisHour + " 次。请不要频繁获取，次数过多会暂停 24 小时。";
    }
}
