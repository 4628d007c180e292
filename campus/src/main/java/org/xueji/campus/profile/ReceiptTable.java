package org.xueji.campus.profile;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.xueji.campus.Campus;
import org.xueji.platform.sealing.Sealing;

/// `campus.profile_receipt`.
@Component
class ReceiptTable {
    private static final String SELECT = """
            SELECT receipt_number, campaign_id, student_number, given_at, content, superseded_at
              FROM campus.profile_receipt
            """;
    private static final String BETWEEN_LINES = "\u001E";
    private static final String BETWEEN_PARTS = "\u001F";

    private final JdbcClient jdbc;
    private final Sealing sealing;

    ReceiptTable(@Campus JdbcClient jdbc, Sealing sealing) {
        this.jdbc = jdbc;
        this.sealing = sealing;
    }

    /// Keeps a receipt unless one counts already; false then.
    boolean insert(Receipt receipt) {
        return jdbc.sql("""
                                INSERT INTO campus.profile_receipt (receipt_number, campaign_id, student_number,
                                                                    given_at, content)
                                VALUES (:number, :campaign, :student, :at, :content)
                                ON CONFLICT DO NOTHING
                                """)
                        .param("number", receipt.number())
                        .param("campaign", receipt.campaignId())
                        .param("student", receipt.studentNumber())
                        .param("at", receipt.givenAt().atOffset(ZoneOffset.UTC))
                        .param("content", sealing.seal(written(receipt.lines()), place(receipt.number())))
                        .update()
                == 1;
    }

    /// Something changed: whatever receipt counted counts no more.
    ///
    /// @return whether one did
    boolean supersede(String campaignId, String studentNumber, Instant at) {
        return jdbc.sql("""
                                UPDATE campus.profile_receipt SET superseded_at = :at
                                 WHERE campaign_id = :campaign AND student_number = :student
                                   AND superseded_at IS NULL
                                """)
                        .param("campaign", campaignId)
                        .param("student", studentNumber)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                > 0;
    }

    /// The receipt of a campaign that counts.
    Optional<Receipt> counting(String campaignId, String studentNumber) {
        return jdbc.sql(SELECT + """
                         WHERE campaign_id = :campaign AND student_number = :student AND superseded_at IS NULL
                        """)
                .param("campaign", campaignId)
                .param("student", studentNumber)
                .query(this::receipt)
                .optional();
    }

    /// Whether an earlier receipt of the campaign counts no more.
    boolean hasSuperseded(String campaignId, String studentNumber) {
        return jdbc.sql("""
                        SELECT EXISTS (SELECT 1 FROM campus.profile_receipt
                                        WHERE campaign_id = :campaign AND student_number = :student
                                          AND superseded_at IS NOT NULL)
                        """)
                .param("campaign", campaignId)
                .param("student", studentNumber)
                .query(Boolean.class)
                .single();
    }

    /// The receipts that count in open campaigns.
    List<Receipt> counting(List<String> studentNumbers) {
        return jdbc.sql(SELECT + """
                         WHERE student_number = ANY (:students::text[]) AND superseded_at IS NULL
                           AND campaign_id IN (SELECT campaign_id FROM campus.campaign WHERE state = 'OPEN')
                        """)
                .param("students", studentNumbers.toArray(String[]::new))
                .query(this::receipt)
                .list();
    }

    /// A student's receipt of a number.
    Optional<Receipt> find(String number, String studentNumber) {
        return jdbc.sql(SELECT + " WHERE receipt_number = :number AND student_number = :student")
                .param("number", number)
                .param("student", studentNumber)
                .query(this::receipt)
                .optional();
    }

    private Receipt receipt(ResultSet row, int number) throws SQLException {
        OffsetDateTime superseded = row.getObject("superseded_at", OffsetDateTime.class);
        String receiptNumber = row.getString("receipt_number");
        return new Receipt(
                receiptNumber,
                row.getString("campaign_id"),
                row.getString("student_number"),
                row.getObject("given_at", OffsetDateTime.class).toInstant(),
                read(sealing.open(row.getBytes("content"), place(receiptNumber))),
                superseded == null ? null : superseded.toInstant());
    }

    static String written(List<Receipt.Line> lines) {
        return lines.stream()
                .map(line -> String.join(BETWEEN_PARTS, line.label(), line.words(), line.waiting() ? "waiting" : ""))
                .collect(Collectors.joining(BETWEEN_LINES));
    }

    private static List<Receipt.Line> read(String content) {
        return Arrays.stream(content.split(BETWEEN_LINES))
                .map(line -> line.split(BETWEEN_PARTS, -1))
                .map(parts -> new Receipt.Line(parts[0], parts[1], !parts[2].isEmpty()))
                .toList();
    }

    static String place(String number) {
        return "campus.profile_receipt.content|" + number;
    }
}
