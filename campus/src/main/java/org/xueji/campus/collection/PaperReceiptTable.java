package org.xueji.campus.collection;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.xueji.campus.Campus;

/// `campus.collection_receipt`.
@Component
class PaperReceiptTable {
    private static final String SELECT = """
            SELECT 'HZ' || campaign.cohort || '-' || lpad(receipt.receipt_id::text, 6, '0') AS number,
                   receipt.campaign_id, campaign.title, receipt.unit, receipt.unit_code,
                   coalesce(class_group.name, college.name, receipt.unit_code) AS unit_name,
                   coalesce(class_group.college_code, receipt.unit_code) AS college_code, receipt.members,
                   receipt.first_copies, receipt.second_copies, receipt.lists, receipt.missing, receipt.late,
                   receipt.issuer, receipt.issued_at
              FROM campus.collection_receipt AS receipt
              JOIN campus.campaign ON campaign.campaign_id = receipt.campaign_id
              LEFT JOIN campus.class_group ON receipt.unit = 'CLASS' AND class_group.class_code = receipt.unit_code
              LEFT JOIN campus.college ON receipt.unit = 'COLLEGE' AND college.college_code = receipt.unit_code
            """;

    private final JdbcClient jdbc;

    PaperReceiptTable(@Campus JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Keeps a receipt.
    ///
    /// @return its number
    String issue(Issued issued, String by, String issuer, Instant now) {
        return jdbc.sql("""
                        WITH issued AS (
                          INSERT INTO campus.collection_receipt (campaign_id, unit, unit_code, members, first_copies,
                            second_copies, lists, missing, late, issued_by, issuer, issued_at)
                          VALUES (:campaign, :unit, :code, :members, :first, :second, :lists, :missing::text[], :late,
                                  :by, :issuer, :now)
                          RETURNING campaign_id, receipt_id
                        )
                        SELECT 'HZ' || campaign.cohort || '-' || lpad(issued.receipt_id::text, 6, '0')
                          FROM issued
                          JOIN campus.campaign ON campaign.campaign_id = issued.campaign_id
                        """)
                .param("campaign", issued.campaignId())
                .param("unit", issued.unit().name())
                .param("code", issued.unitCode())
                .param("members", issued.members())
                .param("first", issued.firstCopies())
                .param("second", issued.secondCopies())
                .param("lists", issued.lists())
                .param("missing", issued.missing().toArray(String[]::new))
                .param("late", issued.late())
                .param("by", by)
                .param("issuer", issuer)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(String.class)
                .single();
    }

    /// What goes into a new receipt.
    record Issued(
            String campaignId,
            HandingUnit unit,
            String unitCode,
            int members,
            int firstCopies,
            int secondCopies,
            int lists,
            List<String> missing,
            boolean late) {}

    Optional<Receipt> find(long receiptId) {
        return jdbc.sql(SELECT + " WHERE receipt.receipt_id = :receipt")
                .param("receipt", receiptId)
                .query(PaperReceiptTable::receipt)
                .optional();
    }

    /// The receipts of a class or college, latest first, at most 100.
    List<Receipt> of(String campaignId, HandingUnit unit, String unitCode) {
        return jdbc.sql(SELECT + """
                         WHERE receipt.campaign_id = :campaign AND receipt.unit = :unit AND receipt.unit_code = :code
                         ORDER BY receipt.receipt_id DESC
                         LIMIT 100
                        """)
                .param("campaign", campaignId)
                .param("unit", unit.name())
                .param("code", unitCode)
                .query(PaperReceiptTable::receipt)
                .list();
    }

    /// The receipts of all colleges, latest first, at most 500.
    List<Receipt> ofColleges(String campaignId) {
        return jdbc.sql(SELECT + """
                         WHERE receipt.campaign_id = :campaign AND receipt.unit = 'COLLEGE'
                         ORDER BY receipt.receipt_id DESC
                         LIMIT 500
                        """)
                .param("campaign", campaignId)
                .query(PaperReceiptTable::receipt)
                .list();
    }

    private static Receipt receipt(ResultSet row, int number) throws SQLException {
        return new Receipt(
                row.getString("number"),
                row.getString("campaign_id"),
                row.getString("title"),
                HandingUnit.valueOf(row.getString("unit")),
                row.getString("unit_code"),
                row.getString("unit_name"),
                row.getString("college_code"),
                row.getInt("members"),
                row.getInt("first_copies"),
                row.getInt("second_copies"),
                row.getInt("lists"),
                Arrays.asList((String[]) row.getArray("missing").getArray()),
                row.getBoolean("late"),
                row.getString("issuer"),
                row.getObject("issued_at", OffsetDateTime.class).toInstant());
    }
}
