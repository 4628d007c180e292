package org.xueji.campus.form;

import java.time.Instant;

/// A registration form that was printed (已打印的登记表); both copies of it carry the same code.
///
/// Prints without the name.
///
/// @param code 12 characters of Crockford's base 32, in the QR code
/// @param name of the student now
/// @param classCode class of the student now: the reader checks the scope by it
/// @param version counts from 1; printing unchanged content again keeps it
/// @param printedAt when this version was first printed
public record PrintedForm(
        String code,
        String campaignId,
        String studentNumber,
        String name,
        String classCode,
        int version,
        Instant printedAt,
        FormStanding standing) {
    @Override
    public String toString() {
        return "PrintedForm[" + code + " " + studentNumber + " v" + version + "]";
    }
}
