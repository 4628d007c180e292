package org.xueji.registry.check;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A student of the institution and where the check stands (核查名单一行).
///
/// @param receiptNumber of the latest check, stale or not; absent when there is none
/// @param remark what the student said is wrong; empty when all is right
/// @param hasAccount whether the person has an account with real name and binding
record CheckListRow(
        byte[] personKey,
        String examineeNumber,
        @Nullable String studentNumber,
        String name,
        String majorName,
        @Nullable String className,
        CheckStanding standing,
        @Nullable String receiptNumber,
        @Nullable Instant confirmedAt,
        String remark,
        boolean photosProofread,
        boolean hasAccount) {
    /// Why it is not checked, in words; empty when it is.
    String reason() {
        if (standing != CheckStanding.NOT_YET) {
            return standing.reason();
        }
        if (!hasAccount) {
            return "尚未在平台注册账号，或没有完成实名和绑定";
        }
        return photosProofread ? "已能查到学籍，尚未看完并确认" : "已能查到学籍，照片尚未校对";
    }

    CheckListRow withAccount(boolean has) {
        return new CheckListRow(
                personKey,
                examineeNumber,
                studentNumber,
                name,
                majorName,
                className,
                standing,
                receiptNumber,
                confirmedAt,
                remark,
                photosProofread,
                has);
    }

    @Override
    public String toString() {
        return "CheckListRow[" + standing + "]";
    }
}
