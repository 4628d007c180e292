package org.xueji.campus.form;

import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.xueji.campus.University;
import org.xueji.campus.roster.PictureKind;
import org.xueji.campus.roster.Pictures;
import org.xueji.documents.pdf.RegistrationForm;
import org.xueji.documents.pdf.RegistrationFormSheet;

/// Draws the forms of some students (绘制登记表): chooses whose, issues them, and puts them on the sheet by 学号.
@Component
class DrawForms {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.CHINA);

    private final FormContents contents;
    private final PrintedForms printed;
    private final IssueForms issue;
    private final Pictures pictures;
    private final University university;
    private final Clock clock;
    private final String address;

    /// @param address where browsers reach this installation, without a slash at the end
    DrawForms(
            FormContents contents,
            PrintedForms printed,
            IssueForms issue,
            Pictures pictures,
            University university,
            Clock clock,
            @Value("${xueji.address:http://localhost:8080}") String address) {
        this.contents = contents;
        this.printed = printed;
        this.issue = issue;
        this.pictures = pictures;
        this.university = university;
        this.clock = clock;
        this.address = address;
    }

    /// Adds the forms of the students a batch chooses.
    ///
    /// A batch that begins again after a restart takes what it issued itself once more.
    ///
    /// @param studentNumbers at most some hundred, by 学号
    void add(RegistrationFormSheet sheet, FormBatch batch, List<String> studentNumbers) {
        Map<String, FormContent> now = contents.of(studentNumbers);
        Map<String, PrintedForm> before =
                batch.choice() == FormChoice.ALL ? Map.of() : printed.latest(batch.campaignId(), studentNumbers);
        List<FormContent> chosen = now.values().stream()
                .filter(content -> takes(batch, before.get(content.student().studentNumber())))
                .toList();
        if (chosen.isEmpty()) {
            return;
        }
        Map<String, FormTable.Kept> kept = issue.issue(batch.campaignId(), chosen, batch.requestedBy(), target(batch));
        draw(sheet, chosen, kept);
    }

    private static boolean takes(FormBatch batch, @Nullable PrintedForm before) {
        boolean own = before != null && !before.printedAt().isBefore(batch.requestedAt());
        return own || batch.choice().takes(Optional.ofNullable(before));
    }

    private static String target(FormBatch batch) {
        if (batch.studentNumber() != null) {
            return "student " + batch.studentNumber();
        }
        return batch.classCodes().size() == 1
                ? "class " + batch.classCodes().getFirst()
                : "form-batch " + batch.batchId();
    }

    private void draw(RegistrationFormSheet sheet, Collection<FormContent> chosen, Map<String, FormTable.Kept> kept) {
        List<String> numbers = chosen.stream()
                .map(content -> content.student().studentNumber())
                .toList();
        Map<PictureKind, Map<String, byte[]>> files = new EnumMap<>(PictureKind.class);
        for (PictureKind kind : PictureKind.values()) {
            files.put(kind, pictures.findAll(numbers, kind));
        }
        String time = MINUTE.format(clock.instant().atZone(university.zone()));
        for (FormContent content : chosen) {
            String number = content.student().studentNumber();
            FormTable.Kept own = Objects.requireNonNull(kept.get(number));
            sheet.add(new RegistrationForm(
                    content.values(),
                    content.schooling(),
                    new RegistrationForm.Pictures(
                            picture(files, content.portrait(), number),
                            picture(files, PictureKind.CARD_FRONT, number),
                            picture(files, PictureKind.CARD_BACK, number),
                            picture(files, PictureKind.SIGNATURE, number)),
                    FormCode.readable(own.code()),
                    address + "/campus/scan/" + own.code(),
                    "第 " + own.version() + " 版",
                    time));
        }
    }

    private static byte @Nullable [] picture(
            Map<PictureKind, Map<String, byte[]>> files, PictureKind kind, String number) {
        return files.getOrDefault(kind, Map.of()).get(number);
    }
}
