package org.xueji.standards.code;

import java.util.List;
import java.util.stream.IntStream;
import org.xueji.standards.Parsed;
import org.xueji.standards.Rejection;
import org.xueji.standards.TypedText;

/// Length of schooling (学制) in half years: 1.5, 2, 2.5, 3, 3.5, 4, 4.5, 5, 5.5, 6, 7 or 8 years.
///
/// @param halfYears 3 to 16
public record SchoolYears(int halfYears) {
    private static final String CHINESE_DIGITS = "零一二三四五六七八";
    private static final Rejection MISSING = new Rejection("SCHOOL-YEARS-MISSING", "没有填写学制。请填写年数，如4。");
    private static final Rejection FORM =
            new Rejection("SCHOOL-YEARS-FORM", "学制应为1.5、2、2.5、3、3.5、4、4.5、5、5.5、6、7或8年。请改正。");

    public SchoolYears {
        boolean longOnes = halfYears == 14 || halfYears == 16;
        if (!(halfYears >= 3 && halfYears <= 12) && !longOnes) {
            throw new IllegalArgumentException("No such length of schooling");
        }
    }

    /// Every length in use, shortest first.
    public static List<SchoolYears> all() {
        return IntStream.concat(IntStream.rangeClosed(3, 12), IntStream.of(14, 16))
                .mapToObj(SchoolYears::new)
                .toList();
    }

    /// Reads `4`, `4.0`, `2.5`, `4年`, `四年`, `两年半`. Refusals: `SCHOOL-YEARS-MISSING`, `SCHOOL-YEARS-FORM`.
    public static Parsed<SchoolYears> parse(String typed) {
        String compact = TypedText.compact(typed);
        if (compact.isEmpty()) {
            return Parsed.rejected(MISSING);
        }
        String plain = plain(compact);
        return all().stream()
                .filter(years -> years.toString().equals(plain))
                .findFirst()
                .<Parsed<SchoolYears>>map(years -> new Parsed.Accepted<>(years, !plain.equals(typed)))
                .orElseGet(() -> Parsed.rejected(FORM));
    }

    /// The number as files carry it: `4`, `2.5`.
    @Override
    public String toString() {
        return halfYears % 2 == 0 ? Integer.toString(halfYears / 2) : halfYears / 2 + ".5";
    }

    private static String plain(String compact) {
        boolean half = compact.endsWith("年半");
        String number = half ? compact.substring(0, compact.length() - 2) : compact;
        number = number.endsWith("年") ? number.substring(0, number.length() - 1) : number;
        int chinese = number.length() == 1 ? CHINESE_DIGITS.indexOf(number.equals("两") ? "二" : number) : -1;
        number = chinese > 0 ? Integer.toString(chinese) : number;
        number = number.endsWith(".0") ? number.substring(0, number.length() - 2) : number;
        return half ? number + ".5" : number;
    }
}
