package org.xueji.campus.profile;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.xueji.campus.Campus;
import org.xueji.platform.sealing.Sealing;

/// Writes whole profiles in bulk into the tables of this package, sealed at the places their own classes name.
@Component
class ProfileEntryTable {
    /// A profile with canonical values.
    record Entry(
            String studentNumber,
            Map<ProfileItem, String> values,
            List<Education> education,
            Instant at,
            @Nullable Receipt receipt) {
        @Override
        public String toString() {
            return "Entry[" + studentNumber + "]";
        }
    }

    private record Line(String studentNumber, ProfileItem item, String value, Instant at) {}

    private record Row(String studentNumber, Education education) {}

    private final JdbcClient jdbc;
    private final Sealing sealing;

    ProfileEntryTable(@Campus JdbcClient jdbc, Sealing sealing) {
        this.jdbc = jdbc;
        this.sealing = sealing;
    }

    /// Writes the profiles of those who have none.
    void write(String campaignId, List<Entry> entries) {
        Set<String> begun = begin(entries);
        List<Entry> fresh = entries.stream()
                .filter(entry -> begun.contains(entry.studentNumber()))
                .toList();
        items(campaignId, fresh);
        educations(fresh);
        receipts(fresh.stream().map(Entry::receipt).filter(Objects::nonNull).toList());
    }

    private Set<String> begin(List<Entry> entries) {
        return Set.copyOf(jdbc.sql("""
                        INSERT INTO campus.profile (student_number, version)
                        SELECT student, 8 FROM unnest(:students::text[]) AS entered (student)
                        ON CONFLICT (student_number) DO NOTHING
                        RETURNING student_number
                        """)
                .param(
                        "students",
                        texts(entries.stream().map(Entry::studentNumber).toList()))
                .query(String.class)
                .list());
    }

    private void items(String campaignId, List<Entry> entries) {
        List<Line> lines = new ArrayList<>();
        entries.forEach(entry -> entry.values()
                .forEach((item, value) -> lines.add(new Line(entry.studentNumber(), item, value, entry.at()))));
        jdbc.sql("""
                        WITH typed AS (
                          SELECT student, field, value, new_value, at
                            FROM unnest(:students::text[], :fields::text[], :values::bytea[], :news::bytea[],
                                        :times::timestamptz[]) AS line (student, field, value, new_value, at)
                        ), items AS (
                          INSERT INTO campus.profile_item (student_number, field, value, version, updated_at)
                          SELECT student, field, value, 1, at FROM typed
                        ), changes AS (
                          INSERT INTO campus.profile_change (student_number, field, version, new_value, changed_by,
                                                             reason, changed_at)
                          SELECT student, field, 1, new_value, student, '本人修改', at FROM typed
                        )
                        INSERT INTO campus.profile_confirmation (campaign_id, student_number, field, confirmed_at)
                        SELECT :campaign, student, field, at FROM typed
                        """)
                .param("campaign", campaignId)
                .param("students", texts(lines.stream().map(Line::studentNumber).toList()))
                .param(
                        "fields",
                        texts(lines.stream().map(line -> line.item().key()).toList()))
                .param(
                        "values",
                        lines.stream()
                                .map(line -> sealing.seal(
                                        line.value(),
                                        ItemTable.place(
                                                "value",
                                                line.studentNumber(),
                                                line.item().key())))
                                .toArray(byte[][]::new))
                .param(
                        "news",
                        lines.stream()
                                .map(line -> sealing.seal(
                                        line.value(),
                                        ProfileChangeTable.place(
                                                "new_value",
                                                line.studentNumber(),
                                                line.item().key(),
                                                1)))
                                .toArray(byte[][]::new))
                .param(
                        "times",
                        texts(lines.stream().map(line -> line.at().toString()).toList()))
                .update();
    }

    private void educations(List<Entry> entries) {
        List<Row> rows = entries.stream()
                .flatMap(entry -> entry.education().stream().map(one -> new Row(entry.studentNumber(), one)))
                .toList();
        jdbc.sql("""
                        INSERT INTO campus.profile_education (student_number, stage, begins, ends, school, witness)
                        SELECT student, stage, begins, ends, school, witness
                          FROM unnest(:students::text[], :stages::text[], :begins::date[], :ends::date[],
                                      :schools::bytea[], :witnesses::bytea[])
                            AS line (student, stage, begins, ends, school, witness)
                        """)
                .param("students", texts(rows.stream().map(Row::studentNumber).toList()))
                .param(
                        "stages",
                        texts(rows.stream()
                                .map(row -> row.education().stage().name())
                                .toList()))
                .param(
                        "begins",
                        texts(rows.stream()
                                .map(row -> row.education().begins().atDay(1).toString())
                                .toList()))
                .param(
                        "ends",
                        texts(rows.stream()
                                .map(row -> row.education().ends().atDay(1).toString())
                                .toList()))
                .param(
                        "schools",
                        rows.stream()
                                .map(row -> sealing.seal(row.education().school(), place("school", row)))
                                .toArray(byte[][]::new))
                .param(
                        "witnesses",
                        rows.stream()
                                .map(row -> sealing.seal(row.education().witness(), place("witness", row)))
                                .toArray(byte[][]::new))
                .update();
    }

    private void receipts(List<Receipt> receipts) {
        jdbc.sql("""
                        INSERT INTO campus.profile_receipt (receipt_number, campaign_id, student_number, given_at,
                                                            content)
                        SELECT number, campaign, student, at, content
                          FROM unnest(:numbers::text[], :campaigns::text[], :students::text[], :times::timestamptz[],
                                      :contents::bytea[]) AS receipt (number, campaign, student, at, content)
                        """)
                .param("numbers", texts(receipts.stream().map(Receipt::number).toList()))
                .param(
                        "campaigns",
                        texts(receipts.stream().map(Receipt::campaignId).toList()))
                .param(
                        "students",
                        texts(receipts.stream().map(Receipt::studentNumber).toList()))
                .param(
                        "times",
                        texts(receipts.stream()
                                .map(receipt -> receipt.givenAt().toString())
                                .toList()))
                .param(
                        "contents",
                        receipts.stream()
                                .map(receipt -> sealing.seal(
                                        ReceiptTable.written(receipt.lines()), ReceiptTable.place(receipt.number())))
                                .toArray(byte[][]::new))
                .update();
    }

    private static String place(String column, Row row) {
        return EducationTable.place(
                column, row.studentNumber(), row.education().stage().name());
    }

    private static String[] texts(List<String> texts) {
        return texts.toArray(String[]::new);
    }
}
