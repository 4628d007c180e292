package org.xueji.standards.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.xueji.standards.Parsed;

@DisplayName("R-03 身份证件 identity documents")
class IdentityDocumentTest {
    @ParameterizedTest
    @CsvSource({
        "RESIDENT_IDENTITY_CARD,11010519491231002x,11010519491231002X",
        "HONG_KONG_MACAU_TAIWAN_RESIDENCE_PERMIT,810000200001010014,810000200001010014",
        "HONG_KONG_MACAU_TAIWAN_RESIDENCE_PERMIT,820000199912310022,820000199912310022",
        "HONG_KONG_MACAU_TAIWAN_RESIDENCE_PERMIT,830000200106300038,830000200106300038",
        "HONG_KONG_MACAU_TRAVEL_PERMIT,h12345678,H12345678",
        "HONG_KONG_MACAU_TRAVEL_PERMIT,Ｍ12345678 01,M1234567801",
        "TAIWAN_TRAVEL_PERMIT,12345678,12345678",
        "TAIWAN_TRAVEL_PERMIT,1234567801(B),1234567801",
        "TAIWAN_TRAVEL_PERMIT,1234567801（Ｂ）,1234567801",
        "HONG_KONG_IDENTITY_CARD,A123456(3),A1234563",
        "HONG_KONG_IDENTITY_CARD,a123456（3）,A1234563",
        "HONG_KONG_IDENTITY_CARD,AB987654(3),AB9876543",
        "HONG_KONG_IDENTITY_CARD,K12345678,K12345678",
        "MACAU_IDENTITY_CARD,1234567(8),12345678",
        "PASSPORT,e12345678,E12345678",
        "PASSPORT,EA1234567,EA1234567",
        "PASSPORT,G12345678,G12345678",
        "PASSPORT,AB 123456,AB123456",
        "PASSPORT,SE1234567,SE1234567",
        "PASSPORT,P1234567,P1234567",
        "OFFICER_CARD,军字第2001988号,军字第2001988号",
        "OTHER,X-12345,X12345"
    })
    void keepsOneFormOfEachNumber(DocumentType type, String typed, String canonical) {
        Parsed<IdentityDocument> parsed = IdentityDocument.parse(type, typed);
        assertThat(parsed)
                .isEqualTo(new Parsed.Accepted<>(new IdentityDocument(type, canonical), !typed.equals(canonical)));
    }

    @ParameterizedTest
    @CsvSource({
        "RESIDENT_IDENTITY_CARD,'',DOCUMENT-MISSING",
        "RESIDENT_IDENTITY_CARD,4.4E+17,ID-NUMERIC",
        "RESIDENT_IDENTITY_CARD,810000200001010014,DOCUMENT-FORM",
        "HONG_KONG_MACAU_TAIWAN_RESIDENCE_PERMIT,11010519491231002X,DOCUMENT-FORM",
        "HONG_KONG_MACAU_TAIWAN_RESIDENCE_PERMIT,810000200001010015,ID-CHECK",
        "HONG_KONG_MACAU_TRAVEL_PERMIT,A12345678,DOCUMENT-FORM",
        "HONG_KONG_MACAU_TRAVEL_PERMIT,H1234567,DOCUMENT-FORM",
        "HONG_KONG_MACAU_TRAVEL_PERMIT,H1234567890,accepted",
        "TAIWAN_TRAVEL_PERMIT,1234567,DOCUMENT-FORM",
        "TAIWAN_TRAVEL_PERMIT,T1234567,DOCUMENT-FORM",
        "HONG_KONG_IDENTITY_CARD,A123456(4),DOCUMENT-CHECK",
        "HONG_KONG_IDENTITY_CARD,A12345(3),DOCUMENT-FORM",
        "HONG_KONG_IDENTITY_CARD,1234567,DOCUMENT-FORM",
        "MACAU_IDENTITY_CARD,2234567(8),DOCUMENT-FORM",
        "PERMANENT_RESIDENT_CARD,811111199001010010,DOCUMENT-FORM",
        "PERMANENT_RESIDENT_CARD,USA44019001011,DOCUMENT-FORM",
        "PASSPORT,EI1234567,DOCUMENT-FORM",
        "PASSPORT,EO1234567,DOCUMENT-FORM",
        "PASSPORT,1234,DOCUMENT-FORM",
        "PASSPORT,ABCDEFG,DOCUMENT-FORM",
        "PASSPORT,E1234567护,DOCUMENT-FORM",
        "OTHER,abc,DOCUMENT-FORM",
        "OTHER,<script>,DOCUMENT-FORM"
    })
    void refusesWithAStableCode(DocumentType type, String typed, String code) {
        assertThat(codeOf(IdentityDocument.parse(type, typed))).isEqualTo(code);
    }

    @Test
    void checksBothGenerationsOfThePermanentResidentCard() {
        String of2023 = "91124019900101001";
        String number = of2023 + CheckCharacter.ofSeventeen(of2023);
        assertThat(IdentityDocument.parse(DocumentType.PERMANENT_RESIDENT_CARD, number)
                        .isAccepted())
                .isTrue();
        assertThat(codeOf(IdentityDocument.parse(DocumentType.PERMANENT_RESIDENT_CARD, wrongLast(number))))
                .isEqualTo("DOCUMENT-CHECK");
        String of2017 = "USA44019001011";
        String old = of2017 + CheckCharacter.ofTravelDocument(of2017);
        assertThat(IdentityDocument.parse(DocumentType.PERMANENT_RESIDENT_CARD, old)
                        .isAccepted())
                .isTrue();
        assertThat(codeOf(IdentityDocument.parse(DocumentType.PERMANENT_RESIDENT_CARD, wrongLast(old))))
                .isEqualTo("DOCUMENT-CHECK");
    }

    @Test
    @DisplayName("the 7-3-1 check agrees with the specimen of ICAO Doc 9303")
    void agreesWithTheSpecimen() {
        assertThat(CheckCharacter.ofTravelDocument("L898902C3")).isEqualTo('6');
        assertThat(CheckCharacter.ofTravelDocument("740812")).isEqualTo('2');
    }

    @Test
    void recognisesOnePersonAcrossRenewals() {
        IdentityDocument old = parse(DocumentType.HONG_KONG_MACAU_TRAVEL_PERMIT, "H1234567801");
        IdentityDocument renewed = parse(DocumentType.HONG_KONG_MACAU_TRAVEL_PERMIT, "H12345678");
        assertThat(old.personKey()).isEqualTo("H12345678");
        assertThat(old.samePersonAs(renewed)).isTrue();
        assertThat(parse(DocumentType.TAIWAN_TRAVEL_PERMIT, "1234567801").personKey())
                .isEqualTo("12345678");
        assertThat(parse(DocumentType.TAIWAN_TRAVEL_PERMIT, "1234567801(B)")
                        .samePersonAs(parse(DocumentType.TAIWAN_TRAVEL_PERMIT, "12345678")))
                .isTrue();
        assertThat(old.samePersonAs(parse(DocumentType.HONG_KONG_MACAU_TRAVEL_PERMIT, "M1234567801")))
                .isFalse();
        assertThat(parse(DocumentType.TAIWAN_TRAVEL_PERMIT, "12345678")
                        .samePersonAs(parse(DocumentType.MACAU_IDENTITY_CARD, "12345678")))
                .isFalse();
        assertThat(parse(DocumentType.PASSPORT, "E12345678").personKey()).isEqualTo("E12345678");
    }

    @Test
    void takesTheDocumentFromAnIdentityNumber() {
        assertThat(IdentityDocument.of(IdentityNumber.of("99000020000101123")).type())
                .isEqualTo(DocumentType.RESIDENT_IDENTITY_CARD);
        assertThat(IdentityDocument.of(IdentityNumber.of("81000020000101001")).type())
                .isEqualTo(DocumentType.HONG_KONG_MACAU_TAIWAN_RESIDENCE_PERMIT);
    }

    @Test
    void isPrintedMasked() {
        assertThat(parse(DocumentType.PASSPORT, "E12345678")).hasToString("护照 E1*****78");
        assertThat(parse(DocumentType.RESIDENT_IDENTITY_CARD, "11010519491231002X"))
                .hasToString("居民身份证 1101**********002X");
        assertThatThrownBy(() -> new IdentityDocument(DocumentType.PASSPORT, "!!!"))
                .hasMessageNotContaining("!!!");
    }

    @ParameterizedTest
    @EnumSource(DocumentType.class)
    void findsTypesByCodeAndWord(DocumentType type) {
        assertThat(DocumentType.find(type.code())).contains(type);
        assertThat(DocumentType.find(type.label())).contains(type);
        assertThat(type.nationalCode()).hasSize(1);
    }

    @Test
    void findsTypesByEverydayWords() {
        assertThat(DocumentType.find("身份证")).contains(DocumentType.RESIDENT_IDENTITY_CARD);
        assertThat(DocumentType.find("台胞证")).contains(DocumentType.TAIWAN_TRAVEL_PERMIT);
        assertThat(DocumentType.find("学生证")).isEmpty();
    }

    private static IdentityDocument parse(DocumentType type, String typed) {
        return IdentityDocument.parse(type, typed).orElseThrow();
    }

    private static String wrongLast(String number) {
        char last = number.charAt(number.length() - 1);
        return number.substring(0, number.length() - 1) + (last == '1' ? '2' : '1');
    }

    private static String codeOf(Parsed<?> parsed) {
        return parsed instanceof Parsed.Rejected<?> rejected
                ? rejected.rejection().code()
                : "accepted";
    }
}
