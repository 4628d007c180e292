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
/// @param code as people read and type it
/// @param qr what the QR code says
/// @param version for example 第 2 版
/// @param printedAt when it was printed
public record RegistrationForm(
        Map<RegistrationField, String> values,
        List<Schooling> schooling,
        Pictures pictures,
        String code,
        String qr,
        String version,
        String printedAt) {
    /// The pictures on the form (图片), each a JPEG; one that is absent leaves the frame for glue.
    public record Pictures(
            byte @Nullable [] portrait,
            byte @Nullable [] cardFront,
            byte @Nullable [] cardBack,
            byte @Nullable [] signature) {
        /// None at all.
        public static final Pictures NONE = new Pictures(null, null, null, null);

        @Override
        public String toString() {
            return "Pictures";
        }
    }

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
