package org.xueji.campus.profile;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.xueji.campus.Campus;
import org.xueji.platform.sealing.Sealing;

/// `campus.profile_item`.
@Component
class ItemTable {
    /// An item of a student.
    ///
    /// @param value in force, canonical; absent when never filled in
    /// @param draft as typed and not yet confirmed
    /// @param version 0 before the first value
    record Item(
            String studentNumber,
            ProfileItem item,
            @Nullable String value,
            @Nullable String draft,
            int version,
            @Nullable Instant updatedAt) {
        /// The value of an item that has one.
        String known() {
            return Objects.requireNonNull(value);
        }

        static Item none(String studentNumber, ProfileItem item) {
            return new Item(studentNumber, item, null, null, 0, null);
        }

        @Override
        public String toString() {
            return "Item[" + studentNumber + " " + item + " v" + version + "]";
        }
    }

    private final JdbcClient jdbc;
    private final Sealing sealing;

    ItemTable(@Campus JdbcClient jdbc, Sealing sealing) {
        this.jdbc = jdbc;
        this.sealing = sealing;
    }

    List<Item> of(List<String> studentNumbers) {
        return jdbc.sql("""
                        SELECT student_number, field, value, draft, version, updated_at
                          FROM campus.profile_item
                         WHERE student_number = ANY (:students::text[])
                        """)
                .param("students", studentNumbers.toArray(String[]::new))
                .query(this::item)
                .list();
    }

    /// Puts a value in force and forgets the draft.
    void write(String studentNumber, ProfileItem item, String value, Instant at) {
        jdbc.sql("""
                        INSERT INTO campus.profile_item AS item (student_number, field, value, version, updated_at)
                        VALUES (:student, :field, :value, 1, :at)
                        ON CONFLICT (student_number, field) DO UPDATE
                           SET value = excluded.value, draft = NULL, version = item.version + 1,
                               updated_at = excluded.updated_at
                        """)
                .param("student", studentNumber)
                .param("field", item.key())
                .param("value", sealing.seal(value, place("value", studentNumber, item.key())))
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /// Keeps what was typed.
    void keepDrafts(String studentNumber, Map<ProfileItem, String> typed, Instant at) {
        List<ProfileItem> fields = List.copyOf(typed.keySet());
        byte[][] drafts = fields.stream()
                .map(item -> sealing.seal(typed.getOrDefault(item, ""), place("draft", studentNumber, item.key())))
                .toArray(byte[][]::new);
        jdbc.sql("""
                        INSERT INTO campus.profile_item AS item (student_number, field, draft, updated_at)
                        SELECT :student, field, draft, :at
                          FROM unnest(:fields::text[], :drafts::bytea[]) AS typed (field, draft)
                        ON CONFLICT (student_number, field) DO UPDATE SET draft = excluded.draft
                        """)
                .param("student", studentNumber)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("fields", fields.stream().map(ProfileItem::key).toArray(String[]::new))
                .param("drafts", drafts)
                .update();
    }

    void forgetDrafts(String studentNumber, List<ProfileItem> items) {
        jdbc.sql("""
                        UPDATE campus.profile_item SET draft = NULL
                         WHERE student_number = :student AND field = ANY (:fields::text[]) AND draft IS NOT NULL
                        """)
                .param("student", studentNumber)
                .param("fields", items.stream().map(ProfileItem::key).toArray(String[]::new))
                .update();
    }

    private Item item(ResultSet row, int number) throws SQLException {
        String student = row.getString("student_number");
        String field = row.getString("field");
        byte[] value = row.getBytes("value");
        byte[] draft = row.getBytes("draft");
        return new Item(
                student,
                ProfileItem.of(field).orElseThrow(),
                value == null ? null : sealing.open(value, place("value", student, field)),
                draft == null ? null : sealing.open(draft, place("draft", student, field)),
                row.getInt("version"),
                row.getObject("updated_at", OffsetDateTime.class).toInstant());
    }

    static String place(String column, String studentNumber, String field) {
        return "campus.profile_item." + column + "|" + studentNumber + "|" + field;
    }
}
