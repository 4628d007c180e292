package org.xueji.platform.storage;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.xueji.platform.sealing.Sealing;

/// `platform.stored_file`: files as sealed `bytea`.
final class StoredFileTable {
    private record Row(String key, StoredFiles.Content content) {}

    private final JdbcClient jdbc;
    private final Sealing sealing;

    StoredFileTable(JdbcClient jdbc, Sealing sealing) {
        this.jdbc = jdbc;
        this.sealing = sealing;
    }

    void insertAll(String side, List<String> keys, String contentType, List<byte[]> contents) {
        byte[][] sealed = new byte[keys.size()][];
        byte[][] digests = new byte[keys.size()][];
        Long[] sizes = new Long[keys.size()];
        for (int i = 0; i < sealed.length; i++) {
            sealed[i] = sealing.seal(contents.get(i), place(keys.get(i)));
            digests[i] = StoredFiles.sha256(contents.get(i));
            sizes[i] = (long) contents.get(i).length;
        }
        jdbc.sql("""
                        INSERT INTO platform.stored_file (file_key, side, content_type, size, sha256, content)
                        SELECT file_key, :side, :type, size, sha256, content
                          FROM unnest(:keys::text[], :sizes::bigint[], :digests::bytea[], :contents::bytea[])
                            AS file (file_key, size, sha256, content)
                        """)
                .param("side", side)
                .param("type", contentType)
                .param("keys", keys.toArray(String[]::new))
                .param("sizes", sizes)
                .param("digests", digests)
                .param("contents", sealed)
                .update();
    }

    Map<String, StoredFiles.Content> find(String side, List<String> keys) {
        return jdbc
                .sql("""
                        SELECT file_key, content_type, content FROM platform.stored_file
                         WHERE side = :side AND file_key = ANY (:keys::text[])
                        """)
                .param("side", side)
                .param("keys", keys.toArray(String[]::new))
                .query((row, n) -> {
                    String key = row.getString("file_key");
                    return new Row(
                            key,
                            new StoredFiles.Content(
                                    row.getString("content_type"),
                                    sealing.openBytes(row.getBytes("content"), place(key))));
                })
                .list()
                .stream()
                .collect(Collectors.toMap(Row::key, Row::content));
    }

    Map<String, String> digests(String side, List<String> keys) {
        Map<String, String> digests = new HashMap<>();
        jdbc.sql("""
                        SELECT file_key, encode(sha256, 'hex') AS digest FROM platform.stored_file
                         WHERE side = :side AND file_key = ANY (:keys::text[])
                        """)
                .param("side", side)
                .param("keys", keys.toArray(String[]::new))
                .query(row -> {
                    digests.put(row.getString("file_key"), row.getString("digest"));
                });
        return digests;
    }

    void delete(String side, List<String> keys) {
        jdbc.sql("DELETE FROM platform.stored_file WHERE side = :side AND file_key = ANY (:keys::text[])")
                .param("side", side)
                .param("keys", keys.toArray(String[]::new))
                .update();
    }

    private static String place(String key) {
        return "platform.stored_file.content|" + key;
    }
}
