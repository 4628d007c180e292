package org.xueji.standards.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xueji.standards.Parsed;

@DisplayName("C-05 联系方式 phones, e-mail, postal codes")
class ContactTest {
    @ParameterizedTest
    @CsvSource({
        "13800001234,13800001234,138****1234",
        "138 0000 1234,13800001234,138****1234",
        "+86 138-0000-1234,13800001234,138****1234",
        "00８６13800001234,13800001234,138****1234",
        "0769-22861114,0769-22861114,0769-****1114",
        "（0769）22861114,0769-22861114,0769-****1114",
        "076922861114,0769-22861114,0769-****1114",
        "+86 769 22861114,0769-22861114,0769-****1114",
        "010-62345678-802,010-62345678-802,010-****5678",
        "02162345678转12,021-62345678-12,021-****5678",
        "+86-10-62345678-802,010-62345678-802,010-****5678",
        "0562-2345678,0562-2345678,0562-***5678"
    })
    void keepsOneFormOfEachPhoneNumber(String typed, String canonical, String masked) {
        PhoneNumber number = PhoneNumber.parse(typed).orElseThrow();
        assertThat(number.value()).isEqualTo(canonical);
        assertThat(number).hasToString(masked);
        assertThat(PhoneNumber.parse(canonical)).isEqualTo(new Parsed.Accepted<>(number, false));
        assertThat(number.isMobile()).isEqualTo(canonical.startsWith("1"));
    }

    @ParameterizedTest
    @CsvSource({
        "'',PHONE-MISSING",
        "1380000123,PHONE-FORM",
        "12800001234,PHONE-FORM",
        "22861114,PHONE-FORM",
        "0769-12861114,PHONE-FORM",
        "0069-22861114,PHONE-FORM",
        "1.38E+10,PHONE-FORM",
        "无,PHONE-FORM",
        "0769-22861114-1234567,PHONE-FORM"
    })
    void refusesOtherPhoneNumbers(String typed, String code) {
        assertThat(codeOf(PhoneNumber.parse(typed))).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({
        "Zhang.San@Example.COM,Zhang.San@example.com,Z***n@example.com",
        "zs@example.com,zs@example.com,z***@example.com",
        "１２３＠ｑｑ．com,123@qq.com,1***@qq.com",
        "' a+b@mail.dgut.edu.cn ',a+b@mail.dgut.edu.cn,a***@mail.dgut.edu.cn",
        "wang。wu@example。com,wang.wu@example.com,w***u@example.com"
    })
    void keepsOneFormOfEachAddress(String typed, String canonical, String masked) {
        EmailAddress address = EmailAddress.parse(typed).orElseThrow();
        assertThat(address.value()).isEqualTo(canonical);
        assertThat(address).hasToString(masked);
        assertThat(address.comparisonKey()).isEqualTo(canonical.toLowerCase());
    }

    @ParameterizedTest
    @CsvSource({
        "'',EMAIL-MISSING",
        "zhangsan,EMAIL-FORM",
        "@example.com,EMAIL-FORM",
        "a@b,EMAIL-FORM",
        "a@b.c,EMAIL-FORM",
        "a..b@example.com,EMAIL-FORM",
        ".a@example.com,EMAIL-FORM",
        "a@-example.com,EMAIL-FORM",
        "a@example..com,EMAIL-FORM",
        "a@10.0.0.11,EMAIL-FORM",
        "张三@example.com,EMAIL-FORM",
        "a@b@example.com,EMAIL-FORM",
        "'a\u0000<b>@example.com',EMAIL-FORM"
    })
    void refusesOtherAddresses(String typed, String code) {
        assertThat(codeOf(EmailAddress.parse(typed))).isEqualTo(code);
    }

    @Test
    void refusesOverlongAddressesAndHeaderInjection() {
        assertThat(codeOf(EmailAddress.parse("a".repeat(60) + "@" + "b".repeat(50) + ".com")))
                .isEqualTo("EMAIL-LENGTH");
        assertThat(codeOf(EmailAddress.parse("a@example.com\r\nBcc: b@example.com")))
                .isEqualTo("EMAIL-FORM");
    }

    @ParameterizedTest
    @CsvSource({
        "523808,440000,true",
        "523808,441900,true",
        "523808,450000,false",
        "100083,110101,true",
        "100083,310000,false",
        "137400,150000,true",
        "137400,220000,true",
        "137400,210000,false",
        "401120,500000,true",
        "999077,810000,true",
        "523808,'',true"
    })
    void comparesThePostalCodeWithTheProvince(String code, String region, boolean fits) {
        assertThat(PostCode.parse(code).orElseThrow().fits(region)).isEqualTo(fits);
    }

    @ParameterizedTest
    @CsvSource({
        "'',POSTCODE-MISSING",
        "52380,POSTCODE-FORM",
        "5238O8,POSTCODE-FORM",
        "000000,POSTCODE-UNKNOWN",
        "990000,accepted",
        "５２３８０８,accepted"
    })
    void refusesOtherPostalCodes(String typed, String code) {
        assertThat(codeOf(PostCode.parse(typed))).isEqualTo(code);
    }

    @Test
    void recordsRefuseOtherForms() {
        assertThatThrownBy(() -> new PhoneNumber("")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new PhoneNumber("076922861114")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new EmailAddress("a@B.com")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new PostCode("1")).isInstanceOf(IllegalArgumentException.class);
    }

    private static String codeOf(Parsed<?> parsed) {
        return parsed instanceof Parsed.Rejected<?> rejected
                ? rejected.rejection().code()
                : "accepted";
    }
}
