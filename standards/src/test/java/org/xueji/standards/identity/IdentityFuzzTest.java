package org.xueji.standards.identity;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import org.xueji.standards.ParsedOnce;

/// Parsers of identity documents and addresses take anything (T-70).
class IdentityFuzzTest {
    @FuzzTest(maxDuration = "30s")
    void identityNumbers(byte[] typed) {
        ParsedOnce.holds(typed, IdentityNumber::parse, IdentityNumber::value);
    }

    @FuzzTest(maxDuration = "30s")
    void documents(byte[] typed) {
        for (DocumentType type : DocumentType.values()) {
            ParsedOnce.holds(typed, text -> IdentityDocument.parse(type, text), IdentityDocument::canonical);
        }
        DocumentType.find(new String(typed, StandardCharsets.UTF_8));
    }

    @FuzzTest(maxDuration = "30s")
    void phoneNumbers(byte[] typed) {
        ParsedOnce.holds(typed, PhoneNumber::parse, PhoneNumber::value);
    }

    @FuzzTest(maxDuration = "30s")
    void emailAddresses(byte[] typed) {
        ParsedOnce.holds(typed, EmailAddress::parse, EmailAddress::value);
    }

    @FuzzTest(maxDuration = "30s")
    void postCodes(byte[] typed) {
        ParsedOnce.holds(typed, PostCode::parse, PostCode::value);
    }
}
