package org.xueji.campus.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xueji.campus.profile.Education;
import org.xueji.campus.profile.EducationStage;
import org.xueji.campus.profile.ProfileCard;
import org.xueji.campus.profile.ProfileItem;
import org.xueji.campus.roster.PictureKind;
import org.xueji.campus.roster.Student;
import org.xueji.documents.pdf.RegistrationField;
import org.xueji.documents.pdf.Schooling;
import org.xueji.platform.sealing.BlindIndex;
import org.xueji.platform.sealing.Keyring;
import org.xueji.standards.code.EthnicGroup;
import org.xueji.standards.code.PoliticalStatus;
import org.xueji.standards.code.SchoolYears;
import org.xueji.standards.code.Sex;
import org.xueji.standards.identity.IdentityDocument;
import org.xueji.standards.identity.IdentityNumber;

class FormContentTest {
    @TempDir
    private Path keys;

    @Test
    @DisplayName("C-11 everything the register and the student know stands on the form")
    void everyField() {
        FormContent content = content();
        assertThat(content.values().keySet()).containsExactlyInAnyOrder(RegistrationField.values());
        assertThat(content.values().values()).doesNotContain("");
        assertThat(content.values())
                .containsEntry(RegistrationField.NAME, "赵𬭎")
                .containsEntry(RegistrationField.FAMILY_ADDRESS, "某家庭地址")
                .containsEntry(RegistrationField.SCHOOL_YEARS, "4年")
                .containsEntry(RegistrationField.BIRTH_DATE, "1998年03月02日");
        assertThat(content.schooling())
                .containsExactly(
                        new Schooling("初中", "", "", "", ""),
                        new Schooling("高中", "2013.09—2016.06", "某中学", "班长", "王老师"));
        assertThat(content.toString()).doesNotContain("赵", "9900");
    }

    @Test
    @DisplayName("C-11 a change of any single part supersedes the paper and is named in its words")
    void everyPartCounts() {
        FormParts parts = new FormParts(new BlindIndex(Keyring.in(keys)));
        FormContent before = content();
        List<String> printed = parts.digests(before);
        assertThat(parts.changed(printed, before)).isEmpty();
        for (RegistrationField field : RegistrationField.values()) {
            Map<RegistrationField, String> values = new EnumMap<>(before.values());
            values.put(field, "另值");
            assertThat(parts.changed(printed, with(before, values, before.schooling(), before.pictures())))
                    .containsExactly(field.label());
        }
        assertThat(parts.changed(printed, with(before, before.values(), List.of(), before.pictures())))
                .containsExactly("本人主要学历");
        for (PictureKind kind : FormContent.COPIES) {
            Map<PictureKind, String> pictures = new HashMap<>(before.pictures());
            pictures.put(kind, "ff");
            assertThat(parts.changed(printed, with(before, before.values(), before.schooling(), pictures)))
                    .containsExactly(kind.label());
        }
        assertThat(parts.changed(printed, with(before, before.values(), before.schooling(), Map.of())))
                .containsExactly("照片", "身份证人像面");
    }

    @Test
    @DisplayName("C-11 a part that older paper did not have supersedes nothing")
    void newerPart() {
        FormParts parts = new FormParts(new BlindIndex(Keyring.in(keys)));
        FormContent content = content();
        List<String> older = parts.digests(content).stream()
                .filter(part -> !part.startsWith("FORMER_NAME="))
                .toList();
        assertThat(parts.changed(older, content)).isEmpty();
    }

    private static FormContent with(
            FormContent content,
            Map<RegistrationField, String> values,
            List<Schooling> schooling,
            Map<PictureKind, String> pictures) {
        return new FormContent(content.student(), values, schooling, pictures, content.confirmed());
    }

    private static FormContent content() {
        Student student = new Student(
                "201601",
                "16441900900001",
                "赵𬭎",
                Sex.find("2").orElseThrow(),
                LocalDate.of(1998, 3, 2),
                EthnicGroup.find("01").orElseThrow(),
                IdentityDocument.of(IdentityNumber.of("99000019980302001")),
                "0101",
                "软件1班",
                2016,
                "01",
                "计算机学院",
                null,
                "软件工程",
                "本科",
                "普通全日制",
                SchoolYears.parse("4").optional().orElseThrow(),
                LocalDate.of(2016, 9, 1),
                null,
                2016,
                "注册学籍",
                1);
        Map<ProfileItem, String> items = Arrays.stream(ProfileItem.values())
                .collect(Collectors.toMap(Function.identity(), item -> "某" + item.label()));
        ProfileCard card = new ProfileCard(
                "201601",
                items,
                List.of(new Education(
                        EducationStage.SENIOR, YearMonth.of(2013, 9), YearMonth.of(2016, 6), "某中学", "班长", "王老师")),
                "赵小宏",
                PoliticalStatus.find("群众").orElseThrow(),
                null,
                null,
                3);
        return FormContent.of(student, card, Map.of(PictureKind.FORM, "aa", PictureKind.CARD_FRONT, "bb"));
    }
}
