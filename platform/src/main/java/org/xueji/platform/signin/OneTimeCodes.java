package org.xueji.platform.signin;

import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.xueji.platform.Door;
import org.xueji.platform.sealing.BlindIndex;

/// Issues and checks six-digit codes (校验码) sent to an address.
///
/// A code is bound to purpose, person, address and the session that asked; the newest kills the older; five tries for a
/// code and ten a day for an address over all purposes; stored only as a keyed hash. Sendings: one a minute, five an
/// hour, ten a day, then 24 hours of rest. Sources: NIST SP 800-63B-4, OWASP ASVS 5.0 V6.5.
public final class OneTimeCodes {
    /// Who asks, for what, by which address and in which session.
    ///
    /// @param session any text that names the asking session, for example its token
    public record Asking(Door door, CodePurpose purpose, String subject, String address, String session) {
        @Override
        public String toString() {
            return "Asking[" + door + " " + purpose + "]";
        }
    }

    /// What the address has left.
    ///
    /// @param nextSending when the next code may be asked for; absent means now
    /// @param blocked whether the 24-hour rest is on
    public record Quota(
            int leftThisHour, int leftToday, @Nullable Instant nextSending, boolean blocked) {}

    private static final int HOURLY = 5;
    private static final int DAILY = 10;

    private final CodeTable table;
    private final BlindIndex index;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    /// One for each side, over that side's connection.
    public OneTimeCodes(JdbcClient jdbc, BlindIndex index, Clock clock) {
        this.table = new CodeTable(jdbc);
        this.index = index;
        this.clock = clock;
    }

    /// Draws a code for sending; empty when the address has no sending left.
    public Optional<String> issue(Asking asking) {
        byte[] address = index.of("address", asking.address());
        if (!table.reserveSending(address)) {
            return Optional.empty();
        }
        String code = String.format("%06d", random.nextInt(1_000_000));
        byte[] id = new byte[16];
        random.nextBytes(id);
        table.issue(
                HexFormat.of().formatHex(id),
                asking.door(),
                asking.purpose(),
                asking.subject(),
                address,
                Sessions.hash(asking.session()),
                codeHash(asking, code));
        return Optional.of(code);
    }

    /// Whether this is the living code; uses it up when it is.
    public boolean redeem(Asking asking, String typed) {
        byte[] address = index.of("address", asking.address());
        if (!table.reserveTry(address)) {
            return false;
        }
        byte[] given = codeHash(asking, typed.strip());
        boolean right = table.countTry(
                        asking.door(), asking.purpose(), asking.subject(), address, Sessions.hash(asking.session()))
                .map(expected -> MessageDigest.isEqual(expected, given) && table.use(expected))
                .orElse(false);
        if (right) {
            table.forgiveTries(address);
        }
        return right;
    }

    /// What the address has left, to be shown to the person.
    public Quota quota(String address) {
        Instant now = clock.instant();
        return table.budget(index.of("address", address))
                .map(budget -> {
                    Instant blocked = budget.blockedUntil();
                    boolean resting = blocked != null && blocked.isAfter(now);
                    Instant last = budget.lastSent();
                    Instant minute = last == null ? null : last.plus(Duration.ofMinutes(1));
                    Instant next = resting ? blocked : minute != null && minute.isAfter(now) ? minute : null;
                    return new Quota(
                            Math.max(0, HOURLY - budget.sentLastHour()),
                            resting ? 0 : Math.max(0, DAILY - budget.sentLastDay()),
                            next,
                            resting);
                })
                .orElse(new Quota(HOURLY, DAILY, null, false));
    }

    private byte[] codeHash(Asking asking, String code) {
        String bound = asking.door() + "\0" + asking.purpose() + "\0" + asking.subject() + "\0" + asking.address()
                + "\0" + HexFormat.of().formatHex(Sessions.hash(asking.session())) + "\0" + code;
        return index.of("code", bound);
    }
}
