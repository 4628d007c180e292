package org.xueji.documents.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class RegistrationFormSheetTest {
    @Test
    @DisplayName("C-11 two stacks in the order of 学号, each page with every value of its student, characters exact")
    void twoStacks() throws IOException {
        List<RegistrationForm> forms = new ArrayList<>();
        try (RegistrationFormSheet sheet = new RegistrationFormSheet(Fonts.builtIn(), "示例理工学院", "登记表", 2)) {
            for (int i = 1; i <= 9; i++) {
                RegistrationForm form = RegistrationSamples.form(i, i == 3 ? null : RegistrationSamples.photo(i));
                forms.add(form);
                sheet.add(form);
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            PaperReport report = sheet.write(out);
            PrintedText.keep("forms", out.toByteArray());
            assertThat(report.warnings()).isEmpty();
            assertThat(report.pages()).isEqualTo(18);
            PrintedText text = PrintedText.of(out.toByteArray());
            for (int page = 0; page < 18; page++) {
                says(text.page(page), forms.get(page % 9), page / 9 + 1);
            }
            assertThat(text.fonts()).isNotEmpty().allMatch(PrintedText.Font::embedded);

            ByteArrayOutputStream second = new ByteArrayOutputStream();
            assertThat(sheet.writeStack(2, second).pages()).isEqualTo(9);
            PrintedText stack = PrintedText.of(second.toByteArray());
            assertThat(stack.pages()).hasSize(9).allMatch(page -> page.contains("第2份，共2份"));
            assertThat(second.size()).isLessThan(out.size());
        }
    }

    private static void says(String page, RegistrationForm form, int copy) {
        assertThat(page).contains("示例理工学院学籍登记表", "第" + copy + "份，共2份", form.code(), "教务处意见", "学院意见", "本人签名");
        form.values().values().forEach(value -> assertThat(page).contains(value.replaceAll("\\s+", "")));
        form.schooling().forEach(row -> assertThat(page).contains(row.school(), row.witness(), row.time()));
    }
}
