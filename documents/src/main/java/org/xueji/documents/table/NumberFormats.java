package org.xueji.documents.table;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Which cell styles show a number as a date (数字格式), and the numbers and dates as people see them.
final class NumberFormats {
    private static final Pattern NOT_SHOWN = Pattern.compile("\\[[^\\]]*\\]|\"[^\"]*\"|\\\\.|_.|\\*.");
    private static final Pattern YEAR_OR_DAY = Pattern.compile("yy|e|m/d|d/m|d-m|m-d|年|月|日");
    private static final DateTimeFormatter WITH_TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private static final int EXACT_DIGITS = 15;
    private static final int LONGEST = 40;
    private static final double LAST_DAY = 2_958_466;
    private static final int MINUTES = 24 * 60;

    private final Set<String> dateStyles;
    private final boolean since1904;

    private NumberFormats(Set<String> dateStyles, boolean since1904) {
        this.dateStyles = dateStyles;
        this.since1904 = since1904;
    }

    /// Reads the styles of a workbook.
    ///
    /// @param since1904 whether its days are counted as the first Macintosh did
    static NumberFormats read(Optional<WorkbookXml> part, boolean since1904) throws IOException {
        Set<String> dateStyles = new HashSet<>();
        if (part.isEmpty()) {
            return new NumberFormats(dateStyles, since1904);
        }
        try (WorkbookXml xml = part.get()) {
            Map<String, Boolean> own = new HashMap<>();
            boolean inCells = false;
            int style = 0;
            for (WorkbookXml.Event event = xml.next(); event != WorkbookXml.Event.END_OF_PART; event = xml.next()) {
                if (xml.name().equals("cellXfs")) {
                    inCells = event == WorkbookXml.Event.START;
                } else if (event == WorkbookXml.Event.START && xml.name().equals("numFmt")) {
                    own.put(orEmpty(xml.attribute("numFmtId")), isDate(orEmpty(xml.attribute("formatCode"))));
                } else if (event == WorkbookXml.Event.START
                        && inCells
                        && xml.name().equals("xf")) {
                    String format = orEmpty(xml.attribute("numFmtId"));
                    if (own.getOrDefault(format, isBuiltInDate(format))) {
                        dateStyles.add(Integer.toString(style));
                    }
                    style++;
                }
            }
        }
        return new NumberFormats(dateStyles, since1904);
    }

    /// The number of a cell as text: days as dates, everything else in plain digits without binary rounding.
    String text(String number, String style) {
        try {
            BigDecimal exact = new BigDecimal(number);
            if (Math.abs((long) exact.precision() - exact.scale()) > LONGEST || exact.scale() > LONGEST * 10) {
                return number;
            }
            if (dateStyles.contains(style) && exact.signum() > 0 && exact.doubleValue() < LAST_DAY) {
                return date(exact);
            }
            return exact.round(new MathContext(EXACT_DIGITS, RoundingMode.HALF_EVEN))
                    .stripTrailingZeros()
                    .toPlainString();
        } catch (NumberFormatException e) {
            return number;
        }
    }

    private String date(BigDecimal days) {
        long minutes = days.multiply(BigDecimal.valueOf(MINUTES))
                .setScale(0, RoundingMode.HALF_UP)
                .longValueExact();
        // Day 60 of 1900 is the 29 February that never was.
        LocalDate origin =
                since1904 ? LocalDate.of(1904, 1, 1) : LocalDate.of(1899, 12, minutes < 60L * MINUTES ? 31 : 30);
        LocalDateTime moment = origin.atStartOfDay().plusMinutes(minutes);
        boolean wholeDay = minutes % MINUTES == 0;
        return wholeDay ? moment.toLocalDate().toString() : WITH_TIME.format(moment);
    }

    private static boolean isDate(String format) {
        String shown = NOT_SHOWN.matcher(format).replaceAll("").toLowerCase(Locale.ROOT);
        return !shown.contains("0")
                        && !shown.contains("#")
                        && YEAR_OR_DAY.matcher(shown).find()
                || format.toLowerCase(Locale.ROOT).contains("yy");
    }

    // 14 to 17 and 22 are dates everywhere, 27 to 31, 36, 50 to 54, 57 and 58 in Chinese and Japanese workbooks.
    private static boolean isBuiltInDate(String format) {
        return switch (format) {
            case "14",
                    "15",
                    "16",
                    "17",
                    "22",
                    "27",
                    "28",
                    "29",
                    "30",
                    "31",
                    "36",
                    "50",
                    "51",
                    "52",
                    "53",
                    "54",
                    "57",
                    "58" -> true;
            default -> false;
        };
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
