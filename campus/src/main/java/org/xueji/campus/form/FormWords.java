package org.xueji.campus.form;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.xueji.campus.profile.Education;
import org.xueji.documents.pdf.Schooling;

/// How dates and schooling stand on the forms (登记表写法).
final class FormWords {
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("yyyy年MM月dd日", Locale.CHINA);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("yyyy.MM", Locale.CHINA);

    private FormWords() {}

    static String date(LocalDate date) {
        return DATE.format(date);
    }

    static Schooling schooling(Education education) {
        return new Schooling(
                education.stage().label(),
                MONTH.format(education.begins()) + "—" + MONTH.format(education.ends()),
                education.school(),
                education.post(),
                education.witness());
    }
}
