package org.xueji.platform.sealing;

import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// Keyed index of a canonical value: equal values give equal 32 bytes, nothing else can be told from them.
///
/// HMAC-SHA-256 under a key that is not in the database, with a label for each kind of value, so that a phone number
/// and
/// a document number never meet. A plain hash would be no protection: all identity numbers can be listed in seconds.
public final class BlindIndex {
    private final ThreadLocal<Mac> mac;

    /// Uses the installation's index key.
    public BlindIndex(Keyring keys) {
        SecretKeySpec key = new SecretKeySpec(keys.indexKey(), "HmacSHA256");
        this.mac = ThreadLocal.withInitial(() -> {
            try {
                Mac fresh = Mac.getInstance("HmacSHA256");
                fresh.init(key);
                return fresh;
            } catch (NoSuchAlgorithmException | InvalidKeyException e) {
                throw new IllegalStateException("HMAC-SHA-256 is missing", e);
            }
        });
    }

    /// The index of a value.
    ///
    /// @param label kind of value, for example `document`
    /// @param canonical the canonical form; the caller has normalised it
    public byte[] of(String label, String canonical) {
        Mac own = mac.get();
        own.update(label.getBytes(StandardCharsets.UTF_8));
        own.update((byte) 0);
        return own.doFinal(canonical.getBytes(StandardCharsets.UTF_8));
    }
}
