package org.xueji.platform.signin;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.xueji.platform.Door;
import org.xueji.platform.sealing.Sealing;

/// Six digits from an authenticator app (动态口令, TOTP, RFC 6238: SHA-1, 30 seconds).
///
/// One step before and after is accepted for clocks that differ; a step works once.
public final class SecondFactor {
    private static final Duration STEP = Duration.ofSeconds(30);
    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    private final CredentialTable table;
    private final Sealing sealing;
    private final Clock clock;
    private final TimeBasedOneTimePasswordGenerator generator = new TimeBasedOneTimePasswordGenerator(STEP);

    /// One for each side, over that side's connection.
    public SecondFactor(JdbcClient jdbc, Sealing sealing, Clock clock) {
        this.table = new CredentialTable(jdbc);
        this.sealing = sealing;
        this.clock = clock;
    }

    /// Whether the person has an authenticator.
    public boolean isSetUp(Door door, String subject) {
        return table.state(door, subject).map(CredentialTable.State::hasTotp).orElse(false);
    }

    /// A fresh secret, 160 bits, in base32: to be shown once and confirmed with [#setUp].
    public static String newSecret() {
        byte[] secret = new byte[20];
        new SecureRandom().nextBytes(secret);
        return base32(secret);
    }

    /// The address an authenticator app reads from the QR code.
    public static String keyAddress(String issuer, String subject, String secret) {
        String from = encoded(issuer);
        return "otpauth://totp/" + from + ":" + encoded(subject) + "?secret=" + secret + "&issuer=" + from;
    }

    /// Keeps the secret when the first code fits; false otherwise.
    public boolean setUp(Door door, String subject, String secret, String code) {
        Optional<Long> step = stepOf(secret, code);
        step.ifPresent(used -> keep(door, subject, secret));
        return step.isPresent() && table.useStep(door, subject, step.get());
    }

    /// Keeps a secret without asking for a code: for the operator's console and rehearsals.
    public void keep(Door door, String subject, String secret) {
        table.setTotp(door, subject, sealing.seal(secret, place(door, subject)));
    }

    /// Whether the code fits now and was not used before.
    public boolean check(Door door, String subject, String code) {
        return secret(door, subject)
                .flatMap(secret -> stepOf(secret, code))
                .map(step -> table.useStep(door, subject, step))
                .orElse(false);
    }

    /// The code an authenticator would show now: for the rehearsal's own authenticator page.
    public Optional<String> currentCode(Door door, String subject) {
        return secret(door, subject).map(secret -> code(secret, clock.instant()));
    }

    private Optional<String> secret(Door door, String subject) {
        return table.totp(door, subject).flatMap(state -> {
            byte[] sealed = state.secret();
            return sealed == null ? Optional.empty() : Optional.of(sealing.open(sealed, place(door, subject)));
        });
    }

    private Optional<Long> stepOf(String secret, String code) {
        String digits = code.strip().replace(" ", "");
        Instant now = clock.instant();
        for (int shift = -1; shift <= 1; shift++) {
            Instant at = now.plus(STEP.multipliedBy(shift));
            if (code(secret, at).equals(digits)) {
                return Optional.of(at.getEpochSecond() / STEP.toSeconds());
            }
        }
        return Optional.empty();
    }

    private String code(String secret, Instant at) {
        try {
            return generator.generateOneTimePasswordString(new SecretKeySpec(bytes(secret), "HmacSHA1"), at);
        } catch (InvalidKeyException e) {
            throw new IllegalStateException("an authenticator secret is unusable", e);
        }
    }

    // Apps read percent signs, not plus signs and not bare Chinese.
    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private static String place(Door door, String subject) {
        return "platform.credential.totp_secret|" + door + "|" + subject;
    }

    private static String base32(byte[] bytes) {
        StringBuilder text = new StringBuilder();
        int buffer = 0;
        int bits = 0;
        for (byte b : bytes) {
            buffer = (buffer << 8) | (b & 0xFF);
            bits += 8;
            while (bits >= 5) {
                text.append(ALPHABET.charAt((buffer >> (bits - 5)) & 31));
                bits -= 5;
            }
        }
        return text.toString();
    }

    private static byte[] bytes(String base32) {
        byte[] bytes = new byte[base32.length() * 5 / 8];
        int buffer = 0;
        int bits = 0;
        int at = 0;
        for (int i = 0; i < base32.length() && at < bytes.length; i++) {
            buffer = (buffer << 5) | ALPHABET.indexOf(base32.charAt(i));
            bits += 5;
            if (bits >= 8) {
                bytes[at++] = (byte) (buffer >> (bits - 8));
                bits -= 8;
            }
        }
        return bytes;
    }
}
