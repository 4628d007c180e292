package org.xueji.campus.checklist;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.xueji.campus.campaign.Campaign;
import org.xueji.campus.campaign.CampaignState;

/// A signature in the class checklist (签名): on which list, which row, by whom.
///
/// @param listCode the version of the list it was made on
/// @param rowHash the row it was made on
/// @param drawn whether a drawn signature is kept with it
/// @param corrections how many corrections stood in the row
/// @param reason why somebody else signed; empty for the own
/// @param staleAt since when it does not count any more
public record Signature(
        String studentNumber,
        String listCode,
        String rowHash,
        SignatureKind kind,
        boolean drawn,
        int corrections,
        String reason,
        String signedBy,
        Instant signedAt,
        @Nullable Instant staleAt,
        String staleReason) {
    /// What the signature is worth for a row as it is now; when the campaign has ended, as it was then.
    SignatureState stateFor(ChecklistRow row, Campaign campaign) {
        boolean another = campaign.state() == CampaignState.OPEN && !rowHash.equals(row.hash());
        if (staleAt != null || another) {
            return SignatureState.STALE;
        }
        return kind == SignatureKind.OWN ? SignatureState.SIGNED : SignatureState.PROXY;
    }
}
