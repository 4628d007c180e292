package org.xueji.platform.signin;

import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Base64;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/// Hashes passwords: Argon2id, 19 MiB, two passes, one lane, over an HMAC with the pepper.
///
/// As many at a time as there are permits (cores), so a crowd costs cores × 19 MiB and no more; who waits longer than
/// five seconds gets [Busy], which the page answers with 503 and Retry-After. Source: OWASP ASVS 5.0 appendix C.
public final class PasswordHashing {
    /// Thrown when too many people sign in at once; nothing was decided.
    public static final class Busy extends RuntimeException {
        Busy() {
            super("password hashing is busy");
        }
    }

    private static final int MEMORY_KIB = 19_456;
    private static final int PASSES = 2;

    private final Semaphore permits;
    private final byte[] pepper;
    private final SecureRandom random = new SecureRandom();
    private final String nobody;

    /// @param permits hashes at the same time; 0 means the number of cores
    public PasswordHashing(byte[] pepper, int permits) {
        this.pepper = pepper.clone();
        this.permits =
                new Semaphore(permits > 0 ? permits : Runtime.getRuntime().availableProcessors());
        this.nobody = encode(new byte[16], new byte[32]);
    }

    /// The stored form of a new password.
    public String hash(String password) {
        byte[] salt = new byte[16];
        random.nextBytes(salt);
        return encode(salt, compute(password, salt));
    }

    /// Whether the password is the one behind the stored form.
    public boolean verify(String password, String stored) {
        String[] parts = stored.split("\\$");
        byte[] salt = Base64.getDecoder().decode(parts[2]);
        byte[] expected = Base64.getDecoder().decode(parts[3]);
        return MessageDigest.isEqual(expected, compute(password, salt));
    }

    /// Costs as much as [#verify] and is always false: for people who do not exist.
    public boolean verifyNobody(String password) {
        verify(password, nobody);
        return false;
    }

    private static String encode(byte[] salt, byte[] hash) {
        Base64.Encoder base64 = Base64.getEncoder().withoutPadding();
        return "argon2id$m=" + MEMORY_KIB + ",t=" + PASSES + ",p=1$" + base64.encodeToString(salt) + "$"
                + base64.encodeToString(hash);
    }

    private byte[] compute(String password, byte[] salt) {
        boolean entered = false;
        try {
            entered = permits.tryAcquire(5, TimeUnit.SECONDS);
            if (!entered) {
                throw new Busy();
            }
            Argon2BytesGenerator argon = new Argon2BytesGenerator();
            argon.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                    .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                    .withMemoryAsKB(MEMORY_KIB)
                    .withIterations(PASSES)
                    .withParallelism(1)
                    .withSalt(salt)
                    .build());
            byte[] hash = new byte[32];
            argon.generateBytes(peppered(password), hash);
            return hash;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Busy();
        } finally {
            if (entered) {
                permits.release();
            }
        }
    }

    private byte[] peppered(String password) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(pepper, "HmacSHA256"));
            return mac.doFinal(
                    Normalizer.normalize(password, Normalizer.Form.NFC).getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException | InvalidKeyException e) {
            throw new IllegalStateException("HMAC-SHA-256 is missing", e);
        }
    }
}
