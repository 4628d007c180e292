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
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
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

    /// Keeps those lists that are not kept yet, and their rows.
    void keep(List<Checklist> lists, Instant now) {
        Set<String> fresh = Set.copyOf(jdbc.sql("""
                        INSERT INTO campus.checklist_version (list_code, campaign_id, class_code, row_hashes, noted_at)
                        SELECT list.code, list.campaign, list.class,
                               ARRAY(SELECT decode(hash, 'hex')
                                       FROM unnest(string_to_array(list.hashes, ',')) WITH ORDINALITY
                                         AS own (hash, position)
                                      ORDER BY position),
                               :now
                          FROM unnest(:codes::text[], :campaigns::text[], :classes::text[], :hashes::text[])
                            AS list (code, campaign, class, hashes)
                        ON CONFLICT (list_code) DO NOTHING
                        RETURNING list_code
                        """)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("codes", texts(lists, Checklist::listCode))
                .param("campaigns", texts(lists, list -> list.campaign().campaignId()))
                .param("classes", texts(lists, list -> list.group().classCode()))
                .param(
                        "hashes",
                        texts(
                                lists,
                                list -> list.rows().stream()
                                        .map(ChecklistRow::hash)
                                        .collect(Collectors.joining(","))))
                .query(String.class)
                .list());
        List<ChecklistRow> rows = lists.stream()
                .filter(list -> fresh.contains(list.listCode()))
                .flatMap(list -> list.rows().stream())
                .toList();
        if (!rows.isEmpty()) {
            keepRows(rows);
        }
    }

    private void keepRows(List<ChecklistRow> rows) {
        jdbc.sql("""
                        INSERT INTO campus.checklist_row (row_hash, student_number, content)
                        SELECT hash, student, content
                          FROM unnest(:hashes::bytea[], :students::text[], :contents::bytea[])
                            AS line (hash, student, content)
                        ON CONFLICT (row_hash) DO NOTHING
                        """)
                .param("hashes", rows.stream().map(ChecklistRow::hashBytes).toArray(byte[][]::new))
                .param(
                        "students",
                        rows.stream().map(ChecklistRow::studentNumber).toArray(String[]::new))
                .param(
                        "contents",
                        rows.stream()
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

    private static String[] texts(List<Checklist> lists, Function<Checklist, String> text) {
        return lists.stream().map(text).toArray(String[]::new);
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
