package org.xueji.standards.code;

import org.xueji.standards.Parsed;
import org.xueji.standards.Rejection;
import org.xueji.standards.TypedText;

/// Code of an institution of higher education (院校代码, 国标代码), five digits such as 11819.
///
/// @param value five digits
public record InstitutionCode(String value) {
    private static final int LENGTH = 5;
    private static final Rejection MISSING = new Rejection("INSTITUTION-MISSING", "没有填写院校代码。请填写5位国标代码。");
    private static final Rejection FORM = new Rejection("INSTITUTION-FORM", "院校代码应为5位数字（或10位学校标识码）。请改正。");

    public InstitutionCode {
        if (value.length() != LENGTH || !CodeText.isDigits(value)) {
            throw new IllegalArgumentException("An institution code has five digits");
        }
    }

    /// Reads a typed code; the ten digits of an institution identifier are understood too.
    ///
    /// Refusals: `INSTITUTION-MISSING`, `INSTITUTION-FORM`.
    public static Parsed<InstitutionCode> parse(String typed) {
        String compact = TypedText.compact(typed);
        if (compact.isEmpty()) {
            return Parsed.rejected(MISSING);
        }
        if (compact.length() == InstitutionIdentifier.LENGTH) {
            return switch (InstitutionIdentifier.parse(compact)) {
                case Parsed.Rejected<InstitutionIdentifier> refused -> Parsed.rejected(refused.rejection());
                case Parsed.Accepted<InstitutionIdentifier> accepted ->
                    new Parsed.Accepted<>(accepted.value().institutionCode(), true);
            };
        }
        if (compact.length() != LENGTH || !CodeText.isDigits(compact)) {
            return Parsed.rejected(FORM);
        }
        return new Parsed.Accepted<>(new InstitutionCode(compact), !compact.equals(typed));
    }

    /// The ten-digit identifier of this institution in a category and a province.
    ///
    /// @param category two digits, 41 for ordinary institutions
    /// @param provinceCode at least the two digits of the province
    public InstitutionIdentifier identifier(String category, String provinceCode) {
        return new InstitutionIdentifier(category + provinceCode.substring(0, 2) + "0" + value);
    }
}
