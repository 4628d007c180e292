package org.xueji.campus.checklist;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xueji.campus.campaign.Campaign;
import org.xueji.campus.campaign.WindowVerdict;

/// A student's own row as it stands now (本人核对情况).
///
/// @param signature the standing one; absent when nobody signed
public record OwnRow(
        Campaign campaign,
        Checklist list,
        ChecklistRow row,
        @Nullable Signature signature,
        List<RowCorrection> corrections,
        WindowVerdict window) {
    /// Copies the corrections.
    public OwnRow {
        corrections = List.copyOf(corrections);
    }

    /// Where the row stands.
    public SignatureState state() {
        return signature == null ? SignatureState.UNSIGNED : signature.stateFor(row, campaign);
    }
}
