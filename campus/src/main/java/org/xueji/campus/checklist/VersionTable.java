package org.xueji.campus.checklist;

import java.sql.Array;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.xueji.campus.Campus;
import org.xueji.platform.sealing.Sealing;

/// `campus.checklist_version` and `campus.checklist_row`: content named by its keyed hash, written once.
@Component
class VersionTable {
    private static final String SEPARATOR = "\u001F";

    /// A list that was kept.
    record Kept(String listCode, String campaignId, String classCode, List<String> hashes, Instant notedAt) {}

    private final JdbcClient jdbc;
    private final Sealing sealing;

    VersionTable(@Campus JdbcClient jdbc, Sealing sealing) {
        this.jdbc = jdbc;
        this.sealing = sealing;
    }

    void keep(Checklist list, Instant now) {
        boolean fresh = jdbc.sql("""
                                INSERT INTO campus.checklist_version (list_code, campaign_id, class_code, row_hashes,
                                                                      noted_at)
                                VALUES (:code, :campaign, :class, :hashes::bytea[], :now)
                                ON CONFLICT (list_code) DO NOTHING
                                """)
                        .param("code", list.listCode())
                        .param("campaign", list.campaign().campaignId())
                        .param("class", list.group().classCode())
                        .param("hashes", hashes(list))
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
        if (fresh) {
            keepRows(list);
        }
    }

    private void keepRows(Checklist list) {
        jdbc.sql("""
                        INSERT INTO campus.checklist_row (row_hash, student_number, content)
                        SELECT hash, student, content
                          FROM unnest(:hashes::bytea[], :students::text[], :contents::bytea[])
                            AS line (hash, student, content)
                        ON CONFLICT (row_hash) DO NOTHING
                        """)
                .param("hashes", hashes(list))
                .param(
                        "students",
                        list.rows().stream().map(ChecklistRow::studentNumber).toArray(String[]::new))
                .param(
                        "contents",
                        list.rows().stream()
                                .map(row -> sealing.seal(String.join(SEPARATOR, row.values()), place(row.hash())))
                                .toArray(byte[][]::new))
                .update();
    }

    Optional<Kept> find(String listCode) {
        return jdbc.sql("""
                        SELECT list_code, campaign_id, class_code, row_hashes, noted_at
                          FROM campus.checklist_version
                         WHERE list_code = :code
                        """)
                .param("code", listCode)
                .query((row, n) -> new Kept(
                        row.getString("list_code"),
                        row.getString("campaign_id"),
                        row.getString("class_code"),
                        hexed(row.getArray("row_hashes")),
                        row.getObject("noted_at", OffsetDateTime.class).toInstant()))
                .optional();
    }

    /// The rows of a kept list in its order; a row written before a column was added is left out.
    List<ChecklistRow> rows(Kept kept) {
        return jdbc
                .sql("""
                        SELECT line.row_hash, line.student_number, line.content
                          FROM unnest(:hashes::bytea[]) WITH ORDINALITY AS wanted (hash, position)
                          JOIN campus.checklist_row AS line ON line.row_hash = wanted.hash
                         ORDER BY wanted.position
                        """)
                .param(
                        "hashes",
                        kept.hashes().stream().map(HexFormat.of()::parseHex).toArray(byte[][]::new))
                .query((row, n) -> {
                    String hash = HexFormat.of().formatHex(row.getBytes("row_hash"));
                    String content = sealing.open(row.getBytes("content"), place(hash));
                    List<String> values = Arrays.asList(content.split(SEPARATOR, -1));
                    return values.size() == ChecklistColumn.values().length
                            ? Optional.of(new ChecklistRow(row.getString("student_number"), values, 0, hash))
                            : Optional.<ChecklistRow>empty();
                })
                .list()
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    private static byte[][] hashes(Checklist list) {
        return list.rows().stream().map(ChecklistRow::hashBytes).toArray(byte[][]::new);
    }

    private static List<String> hexed(Array array) throws SQLException {
        List<String> hexed = new ArrayList<>();
        for (byte[] hash : (byte[][]) array.getArray()) {
            hexed.add(HexFormat.of().formatHex(hash));
        }
        return hexed;
    }

    private static String place(String hash) {
        return "campus.checklist_row.content|" + hash;
    }
}
