package org.xueji.platform.sealing;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;

/// Encrypts and opens single values of personal data.
///
/// AES-256-GCM through Tink; the place of a value (table, column, row) is bound in, so a value copied to another row
/// does not open there.
public final class Sealing {
    private final Keyring keys;

    /// Seals with the installation's primary key.
    public Sealing(Keyring keys) {
        this.keys = keys;
    }

    /// Encrypts a text for one place.
    ///
    /// @param place `table.column|row key`, the same when opening
    public byte[] seal(String text, String place) {
        return seal(text.getBytes(StandardCharsets.UTF_8), place);
    }

    /// Encrypts bytes for one place.
    public byte[] seal(byte[] content, String place) {
        try {
            return keys.aead().encrypt(content, place.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("sealing failed for " + place, e);
        }
    }

    /// Opens what was sealed for the same place; refuses anything else.
    public String open(byte[] sealed, String place) {
        return new String(openBytes(sealed, place), StandardCharsets.UTF_8);
    }

    /// Opens sealed bytes.
    public byte[] openBytes(byte[] sealed, String place) {
        try {
            return keys.aead().decrypt(sealed, place.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a sealed value does not open at " + place, e);
        }
    }
}
