package org.xueji.standards.code;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import org.xueji.standards.ParsedOnce;

/// Parsers of codes and numbers of files take anything (T-70).
class CodeFuzzTest {
    @FuzzTest(maxDuration = "30s")
    void examineeNumbers(byte[] typed) {
        ParsedOnce.holds(typed, ExamineeNumber::parse, ExamineeNumber::value);
    }

    @FuzzTest(maxDuration = "30s")
    void studentNumbers(byte[] typed) {
        ParsedOnce.holds(typed, StudentNumber::parse, StudentNumber::value);
    }

    @FuzzTest(maxDuration = "30s")
    void certificateNumbers(byte[] typed) {
        ParsedOnce.holds(typed, CertificateNumber::parse, CertificateNumber::value);
    }

    @FuzzTest(maxDuration = "30s")
    void institutions(byte[] typed) {
        ParsedOnce.holds(typed, InstitutionCode::parse, InstitutionCode::value);
        ParsedOnce.holds(typed, InstitutionIdentifier::parse, InstitutionIdentifier::value);
    }

    @FuzzTest(maxDuration = "30s")
    void years(byte[] typed) {
        ParsedOnce.holds(typed, SchoolYears::parse, SchoolYears::toString);
        ParsedOnce.holds(typed, SchoolYear::parse, SchoolYear::toString);
    }

    @FuzzTest(maxDuration = "30s")
    void words(byte[] typed) {
        String word = new String(typed, StandardCharsets.UTF_8);
        Sex.find(word);
        EthnicGroup.find(word);
        PoliticalStatus.find(word);
        StudyLevel.find(word);
        StudyForm.find(word);
        EducationCategory.find(word);
        StudentStatus.find(word);
        StatusChangeType.find(word);
        StatusChangeReason.find(word);
    }

    @FuzzTest(maxDuration = "30s")
    void regions(byte[] typed) {
        String words = new String(typed, StandardCharsets.UTF_8);
        Regions.find(words);
        Regions.read(words).ifPresent(region -> Regions.path(region.code()));
        Regions.search(words, 10);
    }
}
