package org.xueji.journeys;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.security.InvalidKeyException;
import java.time.Clock;
import java.time.Instant;
import javax.crypto.spec.SecretKeySpec;

/// The app on somebody's phone that shows six digits (动态口令).
final class Authenticator {
    private static final String BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    private final TimeBasedOneTimePasswordGenerator generator = new TimeBasedOneTimePasswordGenerator();
    private final SecretKeySpec key;
    private long lastStep;

    Authenticator(String base32) {
        this.key = new SecretKeySpec(decode(base32.replace(" ", "")), "HmacSHA1");
    }

    /// The digits of now; waits for the next ones when these were used already.
    String digits() {
        Instant now = Clock.systemUTC().instant();
        long step = now.getEpochSecond() / 30;
        if (step == lastStep) {
            now = Instant.ofEpochSecond((step + 1) * 30);
            // The product accepts one step of drift, so the next digits count before their time.
            step++;
        }
        lastStep = step;
        try {
            return generator.generateOneTimePasswordString(key, now);
        } catch (InvalidKeyException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] decode(String text) {
        byte[] bytes = new byte[text.length() * 5 / 8];
        int buffer = 0;
        int bits = 0;
        int at = 0;
        for (char letter : text.toCharArray()) {
            buffer = buffer << 5 | BASE32.indexOf(letter);
            bits += 5;
            if (bits >= 8) {
                bits -= 8;
                bytes[at++] = (byte) (buffer >> bits);
            }
        }
        return bytes;
    }
}
