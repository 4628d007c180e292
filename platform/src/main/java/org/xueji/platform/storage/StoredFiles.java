package org.xueji.platform.storage;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.xueji.platform.sealing.Sealing;

/// Keeps files (photos, ID-card copies, papers) encrypted under random keys that say nothing about the person.
public final class StoredFiles {
    /// A file's bytes and kind.
    public record Content(String contentType, byte[] bytes) {}

    private final StoredFileTable table;
    private final String side;
    private final SecureRandom random = new SecureRandom();

    /// One for each side, over that side's connection.
    ///
    /// @param side `campus` or `registry`; files of one side are not found by the other
    public StoredFiles(JdbcClient jdbc, Sealing sealing, String side) {
        this.table = new StoredFileTable(jdbc, sealing);
        this.side = side;
    }

    /// Keeps a file.
    ///
    /// @return its key: 128 random bits in 32 hexadecimal digits
    public String put(String contentType, byte[] bytes) {
        return putAll(contentType, List.of(bytes)).getFirst();
    }

    /// Keeps many files of one kind in one statement; keys in the same order.
    public List<String> putAll(String contentType, List<byte[]> contents) {
        List<String> keys = new ArrayList<>(contents.size());
        for (int i = 0; i < contents.size(); i++) {
            byte[] key = new byte[16];
            random.nextBytes(key);
            keys.add(HexFormat.of().formatHex(key));
        }
        table.insertAll(side, keys, contentType, contents);
        return keys;
    }

    /// The file of a key; empty when this side has none.
    public Optional<Content> get(String key) {
        return Optional.ofNullable(getAll(List.of(key)).get(key));
    }

    /// The files of many keys in one statement; missing ones are absent from the answer.
    public Map<String, Content> getAll(List<String> keys) {
        return table.find(side, keys);
    }

    /// SHA-256 of many files in hexadecimal digits, without reading them; missing ones are absent.
    public Map<String, String> digests(List<String> keys) {
        return table.digests(side, keys);
    }

    /// Forgets files.
    public void delete(List<String> keys) {
        table.delete(side, keys);
    }

    static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is missing", e);
        }
    }
}
