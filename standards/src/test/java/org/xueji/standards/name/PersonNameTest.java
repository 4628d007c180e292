package org.xueji.standards.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xueji.standards.Parsed;

@DisplayName("C-05 姓名 names of people")
class PersonNameTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "张三",
                "李㛃",
                "王䶮",
                "赵𠅤",
                "陈𬭎",
                "周\uD88F\uDC00",
                "吴\uD880\uDC00",
                "郑\uD88D\uDC79",
                "〇一",
                "买买提·阿不都热依木",
                "买买提•阿不都热依木",
                "Anna-Maria O'Neill",
                "José García",
                "欧阳 文",
                "ئابدۇرېھىم",
                "བཀྲ་ཤིས"
            })
    void keepsTheNameAsWritten(String typed) {
        assertThat(PersonName.parse(typed)).isEqualTo(new Parsed.Accepted<>(new PersonName(typed), false));
    }

    @Test
    void dropsWhatCannotBeSeen() {
        assertThat(PersonName.parse(" \u3000张\u200B三\uFEFF\t"))
                .isEqualTo(new Parsed.Accepted<>(new PersonName("张三"), true));
    }

    @Test
    void composesAndMendsRadicalsPastedFromPrintFiles() {
        assertThat(PersonName.parse("Jose\u0301").orElseThrow().value()).isEqualTo("José");
        assertThat(PersonName.parse("⽅⼩⽟").orElseThrow().value()).isEqualTo("方小玉");
    }

    @ParameterizedTest
    @CsvSource({
        "'',NAME-MISSING",
        "'　',NAME-MISSING",
        "李??,NAME-MISSING-CHARACTER",
        "李？,NAME-MISSING-CHARACTER",
        "李\uFFFD,NAME-MISSING-CHARACTER",
        "李□,NAME-MISSING-CHARACTER",
        "张*三,NAME-MISSING-CHARACTER",
        "李\uE000,NAME-PRIVATE-CHARACTER",
        "李\uDB80\uDC00,NAME-PRIVATE-CHARACTER",
        "·•,NAME-CHARACTER",
        "李\u0007四,NAME-CHARACTER",
        "李四1,NAME-CHARACTER",
        "李<b>,NAME-CHARACTER",
        "=李四,NAME-CHARACTER",
        "⿰由页,NAME-CHARACTER",
        "李\uD842,NAME-CHARACTER"
    })
    void refusesWithAStableCode(String typed, String code) {
        assertThat(codeOf(PersonName.parse(typed))).isEqualTo(code);
    }

    @Test
    void countsCharactersNotStorageUnits() {
        assertThat(PersonName.parse("𬭎".repeat(50)).isAccepted()).isTrue();
        assertThat(codeOf(PersonName.parse("𬭎".repeat(51)))).isEqualTo("NAME-LENGTH");
    }

    @ParameterizedTest
    @ValueSource(strings = {"·", "•", "・", "‧", "．", ".", "°", "∙", "⋅", "･", "。", " · "})
    void comparesAcrossEveryKindOfDot(String dot) {
        PersonName standard = new PersonName("买买提·阿不都热依木");
        PersonName other = PersonName.parse("买买提" + dot + "阿不都热依木").orElseThrow();
        assertThat(other.sameAs(standard)).isTrue();
        assertThat(other.comparisonKey()).isEqualTo("买买提\u00B7阿不都热依木");
        assertThat(other.value()).contains(dot);
    }

    @Test
    void comparesAcrossSpacesWidthAndCase() {
        assertThat(new PersonName("ＡＮＮＡ　Smith").sameAs(new PersonName("anna SMITH")))
                .isTrue();
        assertThat(new PersonName("葛\uDB40\uDD00").sameAs(new PersonName("葛"))).isTrue();
        assertThat(new PersonName("\uD873\uDC56").sameAs(new PersonName("頔"))).isFalse();
        assertThat(new PersonName("张三").sameAs(new PersonName("张三丰"))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"张三,张*", "张三丰,张*丰", "欧阳文,欧*文", "𬭎,*", "陈𬭎𠅤,陈*𠅤", "司马相如,司**如"})
    void isPrintedMasked(String name, String masked) {
        assertThat(new PersonName(name)).hasToString(masked);
    }

    private static String codeOf(Parsed<?> parsed) {
        return parsed instanceof Parsed.Rejected<?> rejected
                ? rejected.rejection().code()
                : "accepted";
    }
}
