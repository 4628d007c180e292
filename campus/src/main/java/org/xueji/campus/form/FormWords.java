package org.xueji.campus.form;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// How dates stand on the forms (日期写法).
final class FormWords {
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("yyyy年MM月dd日", Locale.CHINA);

    private FormWords() {}

    static String date(LocalDate date) {
        return DATE.format(date);
    }
}
