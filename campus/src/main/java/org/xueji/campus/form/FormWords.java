package org.xueji.campus.form;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.xueji.campus.profile.Education;
import org.xueji.campus.profile.EducationStage;
import org.xueji.documents.pdf.Schooling;

/// How dates and schooling stand on the forms (登记表写法).
final class FormWords {
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("yyyy年MM月dd日", Locale.CHINA);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("yyyy.MM", Locale.CHINA);

    private FormWords() {}

    static String date(LocalDate date) {
        return DATE.format(date);
    }

    /// A row for each stage that is asked for, blank where nothing was filled in.
    static List<Schooling> schooling(List<Education> educations) {
        return Arrays.stream(EducationStage.values())
                .map(stage -> educations.stream()
                        .filter(education -> education.stage() == stage)
                        .findFirst()
                        .map(FormWords::filledIn)
                        .orElseGet(() -> new Schooling(stage.label(), "", "", "", "")))
                .toList();
    }

    private static Schooling filledIn(Education education) {
        return new Schooling(
                education.stage().label(),
                MONTH.format(education.begins()) + "—" + MONTH.format(education.ends()),
                education.school(),
                education.post(),
                education.witness());
    }
}
