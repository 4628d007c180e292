package org.xueji.campus.checklist;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A student of the list and where the row stands (名单中的学生).
///
/// @param position 序号, from 1, by 学号
/// @param memberKey the pseudonym on the monitor's pages
/// @param signature the standing one; absent when nobody signed
/// @param mark what the monitor noted; absent when nothing
public record ClassMember(
        int position,
        String memberKey,
        ChecklistRow row,
        @Nullable Signature signature,
        SignatureState state,
        List<RowCorrection> corrections,
        @Nullable Mark mark) {
    /// Copies the corrections.
    public ClassMember {
        corrections = List.copyOf(corrections);
    }

    /// Whether the monitor says that the student is not of this class.
    public boolean isSurplus() {
        return mark != null && mark.kind() == MarkKind.SURPLUS;
    }

    /// What stands in the last column: why somebody else or nobody signed.
    public String note() {
        if (mark != null) {
            return mark.kind().label() + "：" + mark.reason();
        }
        if (signature != null && signature.kind() == SignatureKind.PROXY) {
            return "代签：" + signature.reason();
        }
        return "";
    }
}
