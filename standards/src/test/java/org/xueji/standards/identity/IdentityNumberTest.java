package org.xueji.standards.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xueji.standards.Parsed;
import org.xueji.standards.code.Sex;

@DisplayName("C-03 公民身份号码 identity number")
class IdentityNumberTest {
    private static final String CHARACTERS = "0123456789X";

    @ParameterizedTest
    @CsvSource({
        "11010519491231002,X",
        "44052418800101001,4",
        "34052419800101001,X",
        "81000020000101001,4",
        "82000019991231002,2",
        "83000020010630003,8"
    })
    void takesTheCheckCharactersOfTheStandard(String first17, String check) {
        assertThat(IdentityNumber.of(first17).value()).isEqualTo(first17 + check);
        assertThat(IdentityNumber.parse(first17 + check))
                .isEqualTo(new Parsed.Accepted<>(new IdentityNumber(first17 + check), false));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "11010519491231002x",
                "11010519491231002Х",
                "11010519491231002х",
                "11010519491231002×",
                "11010519491231002Ⅹ",
                "11010519491231002ⅹ",
                "11010519491231002Χ",
                "11010519491231002ｘ",
                "１１０１０５１９４９１２３１００２Ｘ",
                " 110105 19491231 002X ",
                "110105\u300019491231\u00A0002X",
                "\uFEFF110105\u200B19491231002X\u200E",
                "'11010519491231002X",
                "\t11010519491231002X\r\n"
            })
    void mendsWhatKeyboardsAndSpreadsheetsDo(String typed) {
        assertThat(IdentityNumber.parse(typed))
                .isEqualTo(new Parsed.Accepted<>(new IdentityNumber("11010519491231002X"), true));
    }

    @ParameterizedTest
    @CsvSource({
        "110105491231002,11010519491231002X",
        "340524800101001,34052419800101001X",
        "990000000228003,99000019000228003",
        "990000960229998,99000018960229998",
        "990000960229995,99000019960229995"
    })
    void lengthensTheOldFifteenDigits(String old, String expected) {
        Parsed<IdentityNumber> parsed = IdentityNumber.parse(old);
        assertThat(parsed.orElseThrow().value()).startsWith(expected);
        assertThat(parsed)
                .isInstanceOfSatisfying(
                        Parsed.Accepted.class, it -> assertThat(it.normalised()).isTrue());
    }

    @ParameterizedTest
    @CsvSource({
        "'',ID-MISSING",
        "'   ',ID-MISSING",
        "4.4E+17,ID-NUMERIC",
        "4.40524188001010E+17,ID-NUMERIC",
        "4.4e17,ID-NUMERIC",
        "4E+17,ID-NUMERIC",
        "４.４Ｅ＋１７,ID-NUMERIC",
        "440524188001010014.0,ID-NUMERIC",
        "440524188001011000,ID-NUMERIC",
        "440524188001010015,ID-CHECK",
        "440524188001010041,ID-CHECK",
        "110105194912310021,ID-CHECK",
        "441900200513010019,ID-DATE",
        "440524188002300014,ID-DATE",
        "44052418800101001,ID-LENGTH",
        "4405241880010100144,ID-LENGTH",
        "990000000229003,ID-DATE",
        "990000901301003,ID-DATE",
        "无,ID-LENGTH",
        "44052418800101O014,ID-CHARACTER",
        "4405241880010100X4,ID-CHARACTER",
        "44052418800101001A,ID-CHARACTER",
        "X,ID-LENGTH"
    })
    void refusesWithAStableCode(String typed, String code) {
        assertThat(codeOf(IdentityNumber.parse(typed))).isEqualTo(code);
    }

    @Test
    void acceptsAddressCodesThatNoTableKnows() {
        assertThat(IdentityNumber.of("99000020000101123").addressCode()).isEqualTo("990000");
    }

    @Test
    void tellsBirthDateAndSex() {
        IdentityNumber number = IdentityNumber.of("99000020040229123");
        assertThat(number.birthDate()).isEqualTo(LocalDate.of(2004, 2, 29));
        assertThat(number.sex()).isEqualTo(Sex.MALE);
        assertThat(IdentityNumber.of("99000020040229124").sex()).isEqualTo(Sex.FEMALE);
    }

    @Test
    void isPrintedMasked() {
        IdentityNumber number = new IdentityNumber("11010519491231002X");
        assertThat(number).hasToString("1101**********002X");
        assertThat(number.lastSix()).isEqualTo("31002X");
        assertThat(IdentityNumber.parse("11010519491231002X").toString()).doesNotContain("19491231");
    }

    @Test
    void hasNoOtherForm() {
        assertThatThrownBy(() -> new IdentityNumber("11010519491231002x"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("1101");
    }

    @Test
    @DisplayName("every single wrong character and every swap of neighbours is found in 100,000 numbers")
    void findsSlips() {
        Random random = new Random(20161020);
        for (int round = 0; round < 100_000; round++) {
            String right = anyNumber(random);
            assertThat(IdentityNumber.parse(right).isAccepted()).isTrue();
            int at = random.nextInt(18);
            char wrong = CHARACTERS.charAt(random.nextInt(at == 17 ? 11 : 10));
            if (wrong != right.charAt(at)) {
                String slip = right.substring(0, at) + wrong + right.substring(at + 1);
                assertThat(IdentityNumber.parse(slip).isAccepted()).as(slip).isFalse();
            }
            int swap = random.nextInt(17);
            if (right.charAt(swap) != right.charAt(swap + 1)) {
                String swapped = right.substring(0, swap)
                        + right.charAt(swap + 1)
                        + right.charAt(swap)
                        + right.substring(swap + 2);
                assertThat(IdentityNumber.parse(swapped).isAccepted())
                        .as(swapped)
                        .isFalse();
            }
        }
    }

    static String anyNumber(Random random) {
        LocalDate born = LocalDate.of(1900, 1, 1).plusDays(random.nextInt(50_000));
        String first17 = "%06d%s%03d"
                .formatted(random.nextInt(1_000_000), born.toString().replace("-", ""), random.nextInt(1000));
        return IdentityNumber.of(first17).value();
    }

    private static String codeOf(Parsed<?> parsed) {
        return parsed instanceof Parsed.Rejected<?> rejected
                ? rejected.rejection().code()
                : "accepted";
    }
}
