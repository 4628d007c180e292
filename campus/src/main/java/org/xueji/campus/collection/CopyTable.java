package org.xueji.campus.collection;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.xueji.campus.Campus;

/// `campus.collection_copy` and `campus.collection_list`.
@Component
class CopyTable {
    /// A copy of a form or a class's list that was received.
    ///
    /// @param collegeFirst whether the college has received it too
    record Received(int copy, boolean collegeFirst) {}

    /// One copy as it is known.
    record Copy(
            String studentNumber,
            int copy,
            String formCode,
            @Nullable Instant collegeAt,
            @Nullable Instant officeAt) {}

    /// Both copies of a form as received by the office at a time.
    record Entered(String studentNumber, String formCode, Instant at) {}

    private final JdbcClient jdbc;

    CopyTable(@Campus JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Lets scans of one student's papers go one after the other, until the end of the transaction.
    void lock(String campaignId, String owner) {
        jdbc.sql("SELECT pg_advisory_xact_lock(hashtextextended('collection ' || :campaign || ' ' || :owner, 0))::text")
                .param("campaign", campaignId)
                .param("owner", owner)
                .query(String.class)
                .single();
    }

    /// Receives the first copy that is not received yet, or the wanted one; a copy of an earlier form gives way.
    ///
    /// @param wanted 1 or 2, or 0 for whichever is free
    /// @return the copy; empty when it has been received
    Optional<Received> receive(
            Place place, String campaignId, String studentNumber, String formCode, int wanted, String by, Instant now) {
        String column = column(place);
        String other = column(place == Place.COLLEGE ? Place.OFFICE : Place.COLLEGE);
        return jdbc.sql("""
                        INSERT INTO campus.collection_copy AS kept (campaign_id, student_number, copy, form_code,
                                                                    %1$s_at, %1$s_by)
                        SELECT :campaign, :student, slot.copy, :form, :now, :by
                          FROM generate_series(1, 2) AS slot (copy)
                          LEFT JOIN campus.collection_copy AS earlier
                            ON earlier.campaign_id = :campaign AND earlier.student_number = :student
                           AND earlier.copy = slot.copy
                         WHERE (:wanted = 0 OR slot.copy = :wanted)
                           AND (earlier.copy IS NULL OR earlier.%1$s_at IS NULL OR earlier.form_code <> :form)
                         ORDER BY slot.copy
                         LIMIT 1
                        ON CONFLICT (campaign_id, student_number, copy) DO UPDATE
                           SET form_code = excluded.form_code, %1$s_at = excluded.%1$s_at, %1$s_by = excluded.%1$s_by,
                               %2$s_at = CASE WHEN kept.form_code = excluded.form_code THEN kept.%2$s_at END,
                               %2$s_by = CASE WHEN kept.form_code = excluded.form_code THEN kept.%2$s_by END
                        RETURNING copy, college_at IS NOT NULL AS college_first
                        """.formatted(column, other))
                .param("campaign", campaignId)
                .param("student", studentNumber)
                .param("form", formCode)
                .param("wanted", wanted)
                .param("by", by)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query((row, n) -> new Received(row.getInt("copy"), row.getBoolean("college_first")))
                .optional();
    }

    /// Receives both copies of many forms at the college and at the office; what is there stays.
    void enter(String campaignId, List<Entered> forms, String college, String office) {
        jdbc.sql("""
                        INSERT INTO campus.collection_copy (campaign_id, student_number, copy, form_code, college_at,
                                                            college_by, office_at, office_by)
                        SELECT :campaign, form.student, slot.copy, form.code, form.at, :college, form.at, :office
                          FROM unnest(:students::text[], :codes::text[], :times::timestamptz[])
                               AS form (student, code, at)
                         CROSS JOIN generate_series(1, 2) AS slot (copy)
                        ON CONFLICT (campaign_id, student_number, copy) DO NOTHING
                        """)
                .param("campaign", campaignId)
                .param("students", forms.stream().map(Entered::studentNumber).toArray(String[]::new))
                .param("codes", forms.stream().map(Entered::formCode).toArray(String[]::new))
                .param("times", forms.stream().map(form -> form.at().toString()).toArray(String[]::new))
                .param("college", college)
                .param("office", office)
                .update();
    }

    /// Receives a class's checklist; a list of an earlier version gives way.
    Optional<Received> receiveList(
            Place place, String campaignId, String classCode, String listCode, String by, Instant now) {
        String column = column(place);
        String other = column(place == Place.COLLEGE ? Place.OFFICE : Place.COLLEGE);
        return jdbc.sql("""
                        INSERT INTO campus.collection_list AS kept (campaign_id, class_code, list_code, %1$s_at, %1$s_by)
                        VALUES (:campaign, :class, :list, :now, :by)
                        ON CONFLICT (campaign_id, class_code) DO UPDATE
                           SET list_code = excluded.list_code, %1$s_at = excluded.%1$s_at, %1$s_by = excluded.%1$s_by,
                               %2$s_at = CASE WHEN kept.list_code = excluded.list_code THEN kept.%2$s_at END,
                               %2$s_by = CASE WHEN kept.list_code = excluded.list_code THEN kept.%2$s_by END
                         WHERE kept.%1$s_at IS NULL OR kept.list_code <> excluded.list_code
                        RETURNING college_at IS NOT NULL AS college_first
                        """.formatted(column, other))
                .param("campaign", campaignId)
                .param("class", classCode)
                .param("list", listCode)
                .param("by", by)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query((row, n) -> new Received(0, row.getBoolean("college_first")))
                .optional();
    }

    /// Takes back exactly what a scan received at a place; false when something has come after it.
    boolean takeBack(Scan scan, String campaignId) {
        String column = column(scan.place());
        String other = column(scan.place() == Place.COLLEGE ? Place.OFFICE : Place.COLLEGE);
        String table = scan.studentNumber() == null ? "collection_list" : "collection_copy";
        String paper =
                scan.studentNumber() == null ? "class_code = :class" : "student_number = :student AND copy = :copy";
        return jdbc.sql("""
                                WITH paper AS (
                                  SELECT ctid, %2$s_at IS NULL AS only_here
                                    FROM campus.%3$s
                                   WHERE campaign_id = :campaign AND %4$s AND %1$s_at = :at AND %1$s_by = :by
                                     FOR UPDATE
                                ), gone AS (
                                  DELETE FROM campus.%3$s AS kept USING paper
                                   WHERE kept.ctid = paper.ctid AND paper.only_here
                                  RETURNING 1
                                ), left_over AS (
                                  UPDATE campus.%3$s AS kept SET %1$s_at = NULL, %1$s_by = NULL
                                    FROM paper
                                   WHERE kept.ctid = paper.ctid AND NOT paper.only_here
                                  RETURNING 1
                                )
                                SELECT (SELECT count(*) FROM gone) + (SELECT count(*) FROM left_over)
                                """.formatted(column, other, table, paper))
                        .param("campaign", campaignId)
                        .param("class", scan.classCode())
                        .param("student", scan.studentNumber())
                        .param("copy", scan.copy())
                        .param("at", scan.scannedAt().atOffset(ZoneOffset.UTC))
                        .param("by", scan.scannedBy())
                        .query(Long.class)
                        .single()
                == 1;
    }

    /// Whether the office has both copies of a student.
    boolean bothAtOffice(String campaignId, String studentNumber) {
        return jdbc.sql("""
                        SELECT count(*) = 2
                          FROM campus.collection_copy
                         WHERE campaign_id = :campaign AND student_number = :student AND office_at IS NOT NULL
                        """)
                .param("campaign", campaignId)
                .param("student", studentNumber)
                .query(Boolean.class)
                .single();
    }

    /// The copies of a class's students.
    List<Copy> ofClass(String campaignId, String classCode) {
        return jdbc.sql("""
                        SELECT kept.student_number, kept.copy, kept.form_code, kept.college_at, kept.office_at
                          FROM campus.student
                          JOIN campus.collection_copy AS kept
                            ON kept.campaign_id = :campaign AND kept.student_number = student.student_number
                         WHERE student.class_code = :class
                         ORDER BY kept.student_number, kept.copy
                         LIMIT 1000
                        """)
                .param("campaign", campaignId)
                .param("class", classCode)
                .query(CopyTable::copy)
                .list();
    }

    // The column name comes from the enum, never from outside.
    private static String column(Place place) {
        return switch (place) {
            case COLLEGE -> "college";
            case OFFICE -> "office";
        };
    }

    private static Copy copy(ResultSet row, int number) throws SQLException {
        return new Copy(
                row.getString("student_number"),
                row.getInt("copy"),
                row.getString("form_code"),
                absent(row, "college_at"),
                absent(row, "office_at"));
    }

    static @Nullable Instant absent(ResultSet row, String column) throws SQLException {
        OffsetDateTime value = row.getObject(column, OffsetDateTime.class);
        return value == null ? null : value.toInstant();
    }
}
