package org.xueji.standards.identity;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.xueji.standards.Parsed;
import org.xueji.standards.Rejection;
import org.xueji.standards.TypedText;

/// Postal code (邮政编码), six digits. Source: GB/T 10114 layout; the first two digits name the postal province.
///
/// @param value six digits
public record PostCode(String value) {
    private static final int LENGTH = 6;
    private static final Map<String, Set<String>> PROVINCES = provinces();

    private static final Rejection MISSING = new Rejection("POSTCODE-MISSING", "没有填写邮政编码。请填写6位邮政编码。");
    private static final Rejection FORM = new Rejection("POSTCODE-FORM", "邮政编码应为6位数字。请改正。");
    private static final Rejection UNKNOWN = new Rejection("POSTCODE-UNKNOWN", "没有以这两位数字开头的邮政编码。请检查前两位。");

    public PostCode {
        if (value.length() != LENGTH || !Digits.only(value, 0, LENGTH)) {
            throw new IllegalArgumentException("A postal code has six digits");
        }
    }

    /// Reads a typed code. Refusals: `POSTCODE-MISSING`, `POSTCODE-FORM`, `POSTCODE-UNKNOWN`.
    public static Parsed<PostCode> parse(String typed) {
        String compact = TypedText.compact(typed);
        if (compact.isEmpty()) {
            return Parsed.rejected(MISSING);
        }
        if (compact.length() != LENGTH || !Digits.only(compact, 0, LENGTH)) {
            return Parsed.rejected(FORM);
        }
        if (!PROVINCES.containsKey(compact.substring(0, 2))) {
            return Parsed.rejected(UNKNOWN);
        }
        return new Parsed.Accepted<>(new PostCode(compact), !compact.equals(typed));
    }

    /// Whether the code can belong to the province of a region code (GB/T 2260); a mismatch is worth a warning, never a
    /// refusal. Unknown prefixes and regions fit.
    ///
    /// @param regionCode at least the two digits of the province
    public boolean fits(String regionCode) {
        Set<String> provinces = PROVINCES.get(value.substring(0, 2));
        if (provinces == null || regionCode.length() < 2) {
            return true;
        }
        return provinces.contains(regionCode.substring(0, 2));
    }

    /// Prefixes by province. Hinggan League and the east of Hulunbuir are served from Jilin and Heilongjiang.
    private static Map<String, Set<String>> provinces() {
        Map<String, Set<String>> provinces = new HashMap<>();
        String[][] table = {
            {"15", "01", "02"},
            {"14", "03", "04"},
            {"13", "05", "06", "07"},
            {"11", "10"},
            {"21", "11", "12"},
            {"31", "20"},
            {"32", "21", "22"},
            {"34", "23", "24"},
            {"37", "25", "26", "27"},
            {"12", "30"},
            {"33", "31", "32"},
            {"36", "33", "34"},
            {"35", "35", "36"},
            {"50", "40"},
            {"43", "41", "42"},
            {"42", "43", "44"},
            {"41", "45", "46", "47"},
            {"44", "51", "52"},
            {"45", "53", "54"},
            {"52", "55", "56"},
            {"46", "57"},
            {"51", "61", "62", "63", "64"},
            {"53", "65", "66", "67"},
            {"61", "71", "72"},
            {"62", "73", "74"},
            {"64", "75"},
            {"63", "81"},
            {"65", "83", "84"},
            {"54", "85", "86"}
        };
        for (String[] row : table) {
            for (int at = 1; at < row.length; at++) {
                provinces.put(row[at], Set.of(row[0]));
            }
        }
        provinces.put("13", Set.of("22", "15"));
        provinces.put("15", Set.of("23"));
        provinces.put("16", Set.of("23", "15"));
        provinces.put("99", Set.of("81", "82"));
        return Map.copyOf(provinces);
    }
}
