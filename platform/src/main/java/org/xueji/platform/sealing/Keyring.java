package org.xueji.platform.sealing;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.xueji.platform.database.KeyFile;

/// The installation's secret keys, kept in a folder outside the database and drawn on the first start.
///
/// Three keys that must never be lost: the encryption keyset, the blind-index key and the password pepper. A database
/// without its key folder is unreadable, so a backup holds both.
public final class Keyring {
    private final Aead aead;
    private final byte[] indexKey;
    private final byte[] pepper;

    private Keyring(Aead aead, byte[] indexKey, byte[] pepper) {
        this.aead = aead;
        this.indexKey = indexKey;
        this.pepper = pepper;
    }

    /// Reads the keys of a folder, drawing those that are missing when the folder is empty.
    ///
    /// Refuses a folder where only some of the keys are left.
    public static Keyring in(Path folder) {
        Path keyset = folder.resolve("encryption-keyset.json");
        Path secrets = folder.resolve("secret-keys");
        try {
            AeadConfig.register();
            if (Files.exists(keyset) != Files.exists(secrets)) {
                throw new IllegalStateException("one of the key files is missing in " + folder
                        + "; restore both from the backup before starting");
            }
            if (Files.notExists(keyset)) {
                KeysetHandle fresh = KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM);
                KeyFile.write(keyset, TinkJsonProtoKeysetFormat.serializeKeyset(fresh, InsecureSecretKeyAccess.get()));
                KeyFile.write(secrets, draw() + "\n" + draw() + "\n");
            }
            KeysetHandle handle =
                    TinkJsonProtoKeysetFormat.parseKeyset(Files.readString(keyset), InsecureSecretKeyAccess.get());
            String[] lines = Files.readString(secrets).strip().split("\n");
            return new Keyring(
                    handle.getPrimitive(RegistryConfiguration.get(), Aead.class),
                    HexFormat.of().parseHex(lines[0].strip()),
                    HexFormat.of().parseHex(lines[1].strip()));
        } catch (IOException e) {
            throw new UncheckedIOException("the keys in " + folder + " cannot be read", e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the keys in " + folder + " cannot be used", e);
        }
    }

    private static String draw() {
        byte[] key = new byte[32];
        new SecureRandom().nextBytes(key);
        return HexFormat.of().formatHex(key);
    }

    Aead aead() {
        return aead;
    }

    byte[] indexKey() {
        return indexKey;
    }

    /// The secret mixed into every password hash; lives outside the database.
    public byte[] pepper() {
        return pepper.clone();
    }

    @Override
    public String toString() {
        return "Keyring[secret]";
    }
}
