package org.xueji.campus.campaign;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.xueji.campus.Campus;

/// `campus.campaign_attachment`.
@Component
class AttachmentTable {
    private final JdbcClient jdbc;

    AttachmentTable(@Campus JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Adds a file to a campaign that has not ended and has room; false otherwise.
    boolean insert(String campaignId, Attachment file, int most, String addedBy, Instant now) {
        return jdbc.sql("""
                                INSERT INTO campus.campaign_attachment (campaign_id, file_key, file_name, size,
                                                                        added_by, added_at)
                                SELECT campaign_id, :key, :name, :size, :by, :now
                                  FROM campus.campaign
                                 WHERE campaign_id = :campaign AND state <> 'CLOSED'
                                   AND (SELECT count(*) FROM campus.campaign_attachment AS other
                                         WHERE other.campaign_id = campaign.campaign_id) < :most
                                """)
                        .param("campaign", campaignId)
                        .param("key", file.fileKey())
                        .param("name", file.fileName())
                        .param("size", file.size())
                        .param("most", most)
                        .param("by", addedBy)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /// Takes a file off a draft; false when the campaign is not one or has no such file.
    boolean delete(String campaignId, String fileKey) {
        return jdbc.sql("""
                                DELETE FROM campus.campaign_attachment AS attachment
                                 USING campus.campaign
                                 WHERE campaign.campaign_id = attachment.campaign_id AND campaign.state = 'DRAFT'
                                   AND attachment.campaign_id = :campaign AND attachment.file_key = :key
                                """).param("campaign", campaignId).param("key", fileKey).update() == 1;
    }

    List<Attachment> of(String campaignId) {
        return jdbc.sql("""
                        SELECT file_key, file_name, size FROM campus.campaign_attachment
                         WHERE campaign_id = :campaign
                         ORDER BY added_at, file_key
                         LIMIT 100
                        """)
                .param("campaign", campaignId)
                .query((row, n) ->
                        new Attachment(row.getString("file_key"), row.getString("file_name"), row.getLong("size")))
                .list();
    }
}
