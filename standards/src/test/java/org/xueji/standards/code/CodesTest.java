package org.xueji.standards.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xueji.standards.Parsed;

@DisplayName("C-03 代码 codes and numbers of rosters")
class CodesTest {
    @Test
    void anInstitutionHasTwoNumbers() {
        InstitutionCode code = InstitutionCode.parse(" １１８１９").orElseThrow();
        assertThat(code.identifier("41", "440000").value()).isEqualTo("4144011819");
        InstitutionIdentifier identifier =
                InstitutionIdentifier.parse("4144011819").orElseThrow();
        assertThat(identifier.institutionCode()).isEqualTo(code);
        assertThat(identifier.category()).isEqualTo("41");
        assertThat(identifier.provinceCode()).isEqualTo("440000");
        assertThat(InstitutionCode.parse("4144011819").orElseThrow()).isEqualTo(code);
        assertThat(codeOf(InstitutionCode.parse("1181"))).isEqualTo("INSTITUTION-FORM");
        assertThat(codeOf(InstitutionCode.parse(""))).isEqualTo("INSTITUTION-MISSING");
        assertThat(codeOf(InstitutionCode.parse("4144111819"))).isEqualTo("INSTITUTION-IDENTIFIER-FORM");
        assertThat(codeOf(InstitutionIdentifier.parse("4199011819"))).isEqualTo("INSTITUTION-IDENTIFIER-FORM");
    }

    @ParameterizedTest
    @CsvSource({
        "16441901110001,16441901110001",
        "' １６４４１９０１１１０００１ ',16441901110001",
        "ZSB20160001,ZSB20160001",
        "123456789012345678,123456789012345678",
        "1234567890123456789,EXAMINEE-LENGTH",
        "1.6441901110001E+13,EXAMINEE-NUMERIC",
        "16441901110001.0,EXAMINEE-NUMERIC",
        "'',EXAMINEE-MISSING",
        "16441901无,EXAMINEE-CHARACTER",
        "=1+1,EXAMINEE-CHARACTER"
    })
    void keepsTheExamineeNumberAsItIs(String typed, String expected) {
        Parsed<ExamineeNumber> parsed = ExamineeNumber.parse(typed);
        assertThat(parsed.optional().map(ExamineeNumber::value).orElse(codeOf(parsed)))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "201641301101,201641301101",
        "2016a01,2016A01",
        "２０１６ Ａ０１,2016A01",
        "201641301101201641301,STUDENT-NUMBER-LENGTH",
        "2.0164E+11,STUDENT-NUMBER-NUMERIC",
        "201641301101.0,STUDENT-NUMBER-NUMERIC",
        "2016-01,STUDENT-NUMBER-CHARACTER",
        "学号,STUDENT-NUMBER-CHARACTER",
        "'',STUDENT-NUMBER-MISSING"
    })
    void readsStudentNumbers(String typed, String expected) {
        Parsed<StudentNumber> parsed = StudentNumber.parse(typed);
        assertThat(parsed.optional().map(StudentNumber::value).orElse(codeOf(parsed)))
                .isEqualTo(expected);
    }

    @Test
    void takesACertificateNumberApart() {
        CertificateNumber number =
                CertificateNumber.parse("1181 9120 2005 0000 01").orElseThrow();
        assertThat(number.institution().value()).isEqualTo("11819");
        assertThat(number.categoryDigit()).isEqualTo(EducationCategory.ORDINARY.certificateDigit());
        assertThat(number.year()).isEqualTo(2020);
        assertThat(number.levelCode()).isEqualTo(StudyLevel.BACHELOR.certificateCode());
        assertThat(number.serial()).isEqualTo("000001");
        assertThat(number.grouped()).isEqualTo("1181 9120 2005 0000 01");
        assertThat(codeOf(CertificateNumber.parse("118191202005"))).isEqualTo("CERTIFICATE-FORM");
        assertThat(codeOf(CertificateNumber.parse("118191302005000001"))).isEqualTo("CERTIFICATE-FORM");
        assertThat(codeOf(CertificateNumber.parse(" "))).isEqualTo("CERTIFICATE-MISSING");
    }

    @ParameterizedTest
    @CsvSource({
        "4,4",
        "4.0,4",
        "４,4",
        "2.5,2.5",
        "4年,4",
        "四年,4",
        "两年半,2.5",
        "1.5,1.5",
        "8,8",
        "6.5,SCHOOL-YEARS-FORM",
        "1,SCHOOL-YEARS-FORM",
        "40,SCHOOL-YEARS-FORM",
        "零年,SCHOOL-YEARS-FORM",
        "'',SCHOOL-YEARS-MISSING"
    })
    void readsTheLengthOfSchooling(String typed, String expected) {
        Parsed<SchoolYears> parsed = SchoolYears.parse(typed);
        assertThat(parsed.optional().map(SchoolYears::toString).orElse(codeOf(parsed)))
                .isEqualTo(expected);
    }

    @Test
    void knowsTwelveLengthsOfSchooling() {
        assertThat(SchoolYears.all())
                .extracting(SchoolYears::toString)
                .containsExactly("1.5", "2", "2.5", "3", "3.5", "4", "4.5", "5", "5.5", "6", "7", "8");
    }

    @ParameterizedTest
    @CsvSource({
        "2016-2017,2016-2017",
        "2016—2017学年,2016-2017",
        "２０１６－２０１７,2016-2017",
        "2016-2018,SCHOOL-YEAR-FORM",
        "2016,SCHOOL-YEAR-FORM",
        "'',SCHOOL-YEAR-MISSING"
    })
    void readsSchoolYears(String typed, String expected) {
        Parsed<SchoolYear> parsed = SchoolYear.parse(typed);
        assertThat(parsed.optional().map(SchoolYear::toString).orElse(codeOf(parsed)))
                .isEqualTo(expected);
    }

    @Test
    void aSchoolYearBeginsInSeptember() {
        assertThat(SchoolYear.of(LocalDate.of(2016, 9, 1))).isEqualTo(new SchoolYear(2016));
        assertThat(SchoolYear.of(LocalDate.of(2017, 8, 31))).isEqualTo(new SchoolYear(2016));
        assertThat(new SchoolYear(2016).begins()).isEqualTo("2016-09-01");
        assertThat(new SchoolYear(2016).ends()).isEqualTo("2017-08-31");
        assertThatThrownBy(() -> new SchoolYear(0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void wordsOfFilesAreUnderstood() {
        assertThat(StudyLevel.find("专科(高职)")).contains(StudyLevel.COLLEGE);
        assertThat(StudyLevel.find("专科（高职）")).contains(StudyLevel.COLLEGE);
        assertThat(StudyLevel.find("本 科")).contains(StudyLevel.BACHELOR);
        assertThat(StudyLevel.find("")).isEmpty();
        assertThat(StudyForm.find("普通全日制")).contains(StudyForm.ORDINARY_FULL_TIME);
        assertThat(StudyForm.find("夜大")).contains(StudyForm.EVENING);
        assertThat(StudyForm.find("不详")).isEmpty();
        assertThat(EducationCategory.find("自考")).contains(EducationCategory.SELF_TAUGHT);
        assertThat(PoliticalStatus.find("3")).contains(PoliticalStatus.YOUTH_LEAGUE_MEMBER);
        assertThat(PoliticalStatus.find("13")).contains(PoliticalStatus.MASSES);
        assertThat(PoliticalStatus.find("团员")).contains(PoliticalStatus.YOUTH_LEAGUE_MEMBER);
        assertThat(PoliticalStatus.find("")).isEmpty();
    }

    @Test
    void changesLeadToStatusesThatExist() {
        assertThat(StatusChangeType.all()).hasSize(35);
        assertThat(StatusChangeType.all())
                .allSatisfy(type -> assertThat(type.statusAfter().isPresent())
                        .isEqualTo(!type.leadsTo().isEmpty()));
        assertThat(StatusChangeType.find("转学(转出)")).map(StatusChangeType::code).contains("21");
        assertThat(StatusChangeType.find("11").orElseThrow().statusAfter())
                .contains(StudentStatus.of(StudentStatus.ON_LEAVE));
        assertThat(StatusChangeType.find("71")).isEmpty();
    }

    @Test
    void reasonsBelongToGroupsThatExist() {
        assertThat(StatusChangeReason.all()).hasSize(49);
        assertThat(StatusChangeReason.all())
                .filteredOn(reason -> !reason.parent().isEmpty())
                .allSatisfy(reason ->
                        assertThat(StatusChangeReason.find(reason.parent())).isPresent());
        assertThat(StatusChangeReason.find("应征入伍"))
                .map(StatusChangeReason::code)
                .contains("34");
    }

    private static String codeOf(Parsed<?> parsed) {
        return parsed instanceof Parsed.Rejected<?> rejected
                ? rejected.rejection().code()
                : "accepted";
    }
}
