package org.xueji.standards.code;

import java.time.LocalDate;
import java.time.Month;
import org.xueji.standards.Parsed;
import org.xueji.standards.Rejection;
import org.xueji.standards.TypedText;

/// School year (学年), named by the years it begins and ends in; it begins on 1 September.
///
/// @param firstYear the year it begins in, 1949 to 2199; also the year of the cohort (级) that enters then
public record SchoolYear(int firstYear) implements Comparable<SchoolYear> {
    private static final Rejection MISSING = new Rejection("SCHOOL-YEAR-MISSING", "没有填写学年。请填写如2016-2017。");
    private static final Rejection FORM = new Rejection("SCHOOL-YEAR-FORM", "学年应写成相连的两个年份，如2016-2017。请改正。");

    public SchoolYear {
        if (firstYear < 1949 || firstYear > 2199) {
            throw new IllegalArgumentException("No such school year");
        }
    }

    /// The school year a day belongs to.
    public static SchoolYear of(LocalDate day) {
        boolean autumn = day.getMonthValue() >= Month.SEPTEMBER.getValue();
        return new SchoolYear(autumn ? day.getYear() : day.getYear() - 1);
    }

    /// Reads `2016-2017`, `2016—2017学年`, `2016/2017`. Refusals: `SCHOOL-YEAR-MISSING`, `SCHOOL-YEAR-FORM`.
    public static Parsed<SchoolYear> parse(String typed) {
        String compact = TypedText.compact(typed);
        if (compact.isEmpty()) {
            return Parsed.rejected(MISSING);
        }
        String years = compact.endsWith("学年") ? compact.substring(0, compact.length() - 2) : compact;
        boolean shape = years.length() == 9
                && CodeText.isDigits(years.substring(0, 4))
                && "-/~–—－至".indexOf(years.charAt(4)) >= 0
                && CodeText.isDigits(years.substring(5));
        if (!shape) {
            return Parsed.rejected(FORM);
        }
        int first = Integer.parseInt(years.substring(0, 4));
        boolean adjoining = Integer.parseInt(years.substring(5)) == first + 1;
        if (!adjoining || first < 1949 || first > 2199) {
            return Parsed.rejected(FORM);
        }
        SchoolYear year = new SchoolYear(first);
        return new Parsed.Accepted<>(year, !year.toString().equals(typed));
    }

    /// The first day.
    public LocalDate begins() {
        return LocalDate.of(firstYear, Month.SEPTEMBER, 1);
    }

    /// The last day.
    public LocalDate ends() {
        return LocalDate.of(firstYear + 1, Month.AUGUST, 31);
    }

    @Override
    public int compareTo(SchoolYear other) {
        return Integer.compare(firstYear, other.firstYear);
    }

    /// `2016-2017`.
    @Override
    public String toString() {
        return firstYear + "-" + (firstYear + 1);
    }
}
