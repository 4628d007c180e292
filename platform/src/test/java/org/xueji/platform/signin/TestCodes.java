package org.xueji.platform.signin;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.math.BigInteger;
import java.security.InvalidKeyException;
import java.time.Instant;
import java.util.Arrays;
import javax.crypto.spec.SecretKeySpec;

/// What an authenticator app would show.
public final class TestCodes {
    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int SECRET_BYTES = 20;

    private TestCodes() {}

    /// The code of a secret at this moment.
    public static String now(String base32) {
        BigInteger value = BigInteger.ONE;
        for (char letter : base32.toCharArray()) {
            value = value.shiftLeft(5).add(BigInteger.valueOf(ALPHABET.indexOf(letter)));
        }
        byte[] bytes = value.toByteArray();
        byte[] secret = Arrays.copyOfRange(bytes, bytes.length - SECRET_BYTES, bytes.length);
        try {
            return new TimeBasedOneTimePasswordGenerator()
                    .generateOneTimePasswordString(new SecretKeySpec(secret, "HmacSHA1"), Instant.now());
        } catch (InvalidKeyException e) {
            throw new IllegalStateException(e);
        }
    }

    /// A code of the same shape that does not fit.
    public static String other(String code) {
        return String.format("%06d", (Integer.parseInt(code) + 123_457) % 1_000_000);
    }
}
