package org.xueji.documents.pdf;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// One student's registration form (学籍登记表), in the words to be printed.
///
/// Prints without any of it. A field that is missing or empty leaves the place for the pen, a picture that is absent
/// the
/// frame for glue.
///
/// @param schooling at most three rows
/// @param portrait the photo, a JPEG, and so the others
/// @param code as people read and type it
/// @param qr what the QR code says
/// @param version for example 第 2 版
/// @param printedAt when it was printed
public record RegistrationForm(
        Map<RegistrationField, String> values,
        List<Schooling> schooling,
        byte @Nullable [] portrait,
        byte @Nullable [] cardFront,
        byte @Nullable [] cardBack,
        byte @Nullable [] signature,
        String code,
        String qr,
        String version,
        String printedAt) {
    /// How many rows the table of schooling has.
    public static final int SCHOOLING_ROWS = 3;

    /// Copies the values; refuses more rows than the table has.
    public RegistrationForm {
        values = Map.copyOf(values);
        schooling = List.copyOf(schooling);
        if (schooling.size() > SCHOOLING_ROWS) {
            throw new IllegalArgumentException("the form has " + SCHOOLING_ROWS + " rows of schooling");
        }
    }

    /// The text of a field.
    public String of(RegistrationField field) {
        return values.getOrDefault(field, "");
    }

    @Override
    public String toString() {
        return "RegistrationForm[" + code + "]";
    }
}
