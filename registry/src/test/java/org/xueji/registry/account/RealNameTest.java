package org.xueji.registry.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.xueji.platform.page.Browser;
import org.xueji.standards.identity.DocumentType;
import org.xueji.standards.identity.IdentityNumber;

/// Name and document, compared with admission data.
class RealNameTest extends BindSteps {
    @Test
    @DisplayName("R-04 however name and number are typed, it is the same person")
    void spellings() {
        List<String> numbers = List.of(
                " " + NUMBER.value().substring(0, 6) + " " + NUMBER.value().substring(6) + "\u200b",
                "９９００００" + NUMBER.value().substring(6),
                NUMBER.value().substring(0, 6) + NUMBER.value().substring(8, 17));
        List<String> names = List.of("阿卜杜拉•买买提", " 阿卜杜拉・买买提 ", "阿卜杜拉．买买提");
        for (int at = 0; at < numbers.size(); at++) {
            assertThat(prove(browser, names.get(at), numbers.get(at), NEW_PHONE))
                    .hasStatus(303)
                    .hasHeader("Location", "/registry/bind");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "张三,44190020051301001X,校验|位数|日期",
        "张三,440190200513010019,出生日期",
        "张三,990000199801020019,校验不符",
        "张三,99000019980102,位数",
        "张三,9900001998010200ОО,不该出现的字符",
        "张三,'',没有填写",
        "张?,110105194912310021,缺字符号",
        "'',11010519491231002X,没有填写"
    })
    @DisplayName("R-04 what cannot be read is told beside its field, kept, and costs no try")
    void unreadable(String name, String number, String words) {
        MvcTestResult answer = prove(browser, name, number, NEW_PHONE);
        assertThat(answer).hasStatus(422);
        assertThat(page(answer).select(".invalid-feedback").text()).containsPattern(words);
        assertThat(page(answer).selectFirst("input[name=document]").val()).isEqualTo(number);
        assertThat(page(answer).text()).contains("今天还可核对 5 次");
    }

    @Test
    @DisplayName("R-04 overlong fields are refused and not repeated in the log")
    void overlong() {
        assertThat(prove(browser, "长".repeat(400), NUMBER.value(), NEW_PHONE)).hasStatus(422);
        assertThat(prove(browser, NAME, "9".repeat(400), NEW_PHONE)).hasStatus(422);
        Map<String, String> odd = new HashMap<>(claim(NAME, NUMBER.value(), NEW_PHONE));
        odd.put("type", "<b>");
        MvcTestResult answer = browser.post("/registry/real-name", odd);
        assertThat(answer).hasStatus(422);
        assertThat(page(answer).select(".invalid-feedback").text()).contains("证件类型");
    }

    @Test
    @DisplayName("R-04 an unknown document and another's name are refused in the same words, five times a day")
    void tries() {
        String unknown = refusal(
                prove(browser, NAME, IdentityNumber.of("99000019980102002").value(), NEW_PHONE));
        String other = refusal(prove(browser, "张三", NUMBER.value(), NEW_PHONE));
        assertThat(unknown).contains("今天还可核对 4 次");
        assertThat(other).isEqualTo(unknown.replace("4 次", "3 次"));
        Map<String, String> passport = new HashMap<>(claim(NAME, "E12345678", NEW_PHONE));
        passport.put("type", DocumentType.PASSPORT.code());
        assertThat(refusal(browser.post("/registry/real-name", passport))).contains("2 次");
        prove(browser, "张三", NUMBER.value(), NEW_PHONE);
        prove(browser, "张三", NUMBER.value(), NEW_PHONE);
        assertThat(refusal(prove(browser, NAME, NUMBER.value(), NEW_PHONE))).contains("已用完");
        assertThat(page(browser.get("/registry/real-name")).text()).contains("今天还可核对 0 次");
    }

    @Test
    @DisplayName("Q-33 forty guesses at once are five at most")
    void parallelTries() throws Exception {
        List<Callable<String>> guesses = new ArrayList<>();
        for (int guess = 0; guess < 40; guess++) {
            guesses.add(() -> refusal(prove(browser, "张三", NUMBER.value(), NEW_PHONE)));
        }
        assertThat(inParallel(guesses).stream().filter(words -> !words.contains("已用完")))
                .hasSize(5);
    }

    @Test
    @DisplayName("R-04 a document that has an account leads to recovery and never says whose")
    void alreadyRegistered() {
        AccountPerson other = accounts().bind(accounts().account("19955555555"), NAME, DOCUMENT);
        MvcTestResult answer = prove(browser, NAME, NUMBER.value(), OLD_PHONE);
        assertThat(answer).hasStatus(409);
        assertThat(page(answer).text()).contains("已经注册过").doesNotContain("199****5555");
        assertThat(page(answer).selectFirst("a[href=/registry/recover]")).isNotNull();
        assertThat(page(answer).html()).doesNotContain(other.accountKey());
        assertThat(page(browser.get("/registry")).text()).contains("去实名");
    }

    @Test
    @DisplayName("T-53 fifty accounts prove one document in different spellings at once: one account is the person's")
    void raceForOnePerson() throws Exception {
        List<String> spellings = List.of(
                NUMBER.value(),
                NUMBER.value().toLowerCase(),
                " " + NUMBER.value() + " ",
                "９９" + NUMBER.value().substring(2),
                NUMBER.value().substring(0, 6) + NUMBER.value().substring(8, 17));
        List<Callable<Integer>> people = new ArrayList<>();
        for (int each = 0; each < 50; each++) {
            String phone = "188" + String.format("%08d", each);
            Browser student = signedIn(accounts().account(phone));
            String typed = spellings.get(each % spellings.size());
            people.add(() -> prove(student, NAME, typed, phone).getResponse().getStatus());
        }
        List<Integer> statuses = inParallel(people);
        assertThat(statuses).containsOnly(303, 409);
        assertThat(statuses.stream().filter(status -> status == 303)).hasSize(1);
        assertThat(count("SELECT count(*) FROM registry.account WHERE bound_at IS NOT NULL"))
                .isEqualTo(1);
        assertThat(count("SELECT count(*) FROM registry.person_account")).isEqualTo(1);
    }

    private String refusal(MvcTestResult answer) {
        assertThat(answer).hasStatus(422);
        return page(answer).selectFirst("[role=alert]").text();
    }
}
