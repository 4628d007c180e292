package org.xueji.registry.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.xueji.platform.Door;
import org.xueji.platform.page.Browser;
import org.xueji.platform.sealing.BlindIndex;
import org.xueji.platform.sealing.Sealing;
import org.xueji.platform.signin.CodePurpose;
import org.xueji.platform.signin.Credentials;
import org.xueji.platform.signin.OneTimeCodes;
import org.xueji.registry.Registry;
import org.xueji.registry.RegistryPageTest;
import org.xueji.standards.identity.DocumentType;
import org.xueji.standards.identity.IdentityDocument;
import org.xueji.standards.identity.IdentityNumber;

class BindPageTest extends RegistryPageTest {
    private static final String PASSWORD = "紫荆花开 2016 秋";
    private static final IdentityNumber NUMBER = IdentityNumber.of("99000019980102001");
    private static final IdentityDocument DOCUMENT = IdentityDocument.of(NUMBER);
    private static final String NAME = "阿卜杜拉·买买提";
    private static final String OLD_PHONE = "19912340001";
    private static final String NEW_PHONE = "19912340002";
    private static final String MAIL = "abdulla@example.com";

    @Autowired
    private Sealing sealing;

    @Autowired
    private BlindIndex index;

    @Autowired
    @Registry
    private Credentials credentials;

    @Autowired
    @Registry
    private OneTimeCodes codes;

    private Post post;
    private AccountPerson account;
    private Browser browser;

    @BeforeEach
    void oneAdmittedStudent() {
        post = new Post(jdbc(), sealing);
        records().institution("99001", "示例理工学院");
        records().record("99001", NAME, DOCUMENT);
        account = accounts().account(OLD_PHONE);
        credentials.create(Door.REGISTRY, account.accountKey(), PASSWORD);
        browser = signedIn(account);
    }

    @Test
    @DisplayName("R-04 R-05 R-06 real name, then a code to the phone: the account is the person's")
    void wholeWay() {
        assertThat(prove(browser, NAME, NUMBER.value(), NEW_PHONE))
                .hasStatus(303)
                .hasHeader("Location", "/registry/bind");
        assertThat(page(browser.get("/registry")).text()).contains("去绑定").contains("9900**********");
        assertThat(ask(browser, "phone", NEW_PHONE, PASSWORD)).hasStatus(303);
        var waiting = page(browser.get("/registry/bind"));
        assertThat(waiting.text()).contains("199****0002").contains("今天还可发送 9 次");
        assertThat(confirm(browser, "phone", post.code(NEW_PHONE)))
                .hasStatus(303)
                .hasHeader("Location", "/registry");
        assertThat(page(browser.get("/registry")).text()).contains("账号已就绪");
        assertThat(jdbc().sql("SELECT person_key FROM registry.person_account WHERE account_key = :account")
                        .param("account", account.accountKey())
                        .query((row, n) -> row.getBytes(1))
                        .single())
                .isEqualTo(index.of("person", NUMBER.value()));
        // The number that was replaced hears of it and no longer signs in.
        assertThat(post.latest(OLD_PHONE).body()).contains("199****0002");
        assertThat(signIn(OLD_PHONE)).hasStatus(422);
        assertThat(signIn(NEW_PHONE)).hasStatus(303);
        assertThat(page(browser.get("/registry/real-name")).text()).contains("不能自行修改");
        assertThat(prove(browser, NAME, NUMBER.value(), NEW_PHONE))
                .hasStatus(303)
                .hasHeader("Location", "/registry/real-name");
    }

    @Test
    @DisplayName("R-06 with the bound phone number the real name is bound at once; e-mail is the other way")
    void bothWays() {
        assertThat(prove(browser, NAME, NUMBER.value(), OLD_PHONE))
                .hasStatus(303)
                .hasHeader("Location", "/registry");
        assertThat(ask(browser, "mail", "Abdulla@EXAMPLE.com", "")).hasStatus(303);
        assertThat(confirm(browser, "mail", post.code("Abdulla@example.com"))).hasStatus(303);
        assertThat(signIn(MAIL)).hasStatus(303);
    }

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
    @DisplayName("R-05 a code is refused when wrong, used, of another purpose, session, kind or account")
    void codes() {
        prove(browser, NAME, NUMBER.value(), NEW_PHONE);
        assertThat(refusedCode(browser, "phone", "000000")).contains("请先在这个页面获取校验码");
        ask(browser, "phone", NEW_PHONE, PASSWORD);
        String code = post.code(NEW_PHONE);
        String wrong = code.equals("000000") ? "000001" : "000000";
        assertThat(refusedCode(browser, "phone", wrong))
                .contains("校验码不正确，或已经失效")
                .contains("请重新获取");
        Browser elsewhere = signedIn(account);
        assertThat(refusedCode(elsewhere, "phone", code)).contains("校验码");
        assertThat(refusedCode(browser, "mail", code)).contains("校验码");
        Browser stranger = signedIn(accounts().account("19977777777"));
        assertThat(refusedCode(stranger, "phone", code)).contains("校验码");
        jdbc().sql("UPDATE platform.address_budget SET sent_at = '{}'").update();
        String other = codes.issue(new OneTimeCodes.Asking(
                        Door.REGISTRY, CodePurpose.AUTHENTICATE, account.accountKey(), NEW_PHONE, "x"))
                .orElseThrow();
        if (!other.equals(code)) {
            assertThat(refusedCode(browser, "phone", other)).contains("校验码不正确");
        }
        assertThat(boundPeople()).isZero();
        assertThat(confirm(browser, "phone", " " + code + " ")).hasStatus(303).hasHeader("Location", "/registry");
        // A double click lands on the same page; later the code is dead.
        assertThat(confirm(browser, "phone", code)).hasStatus(303).hasHeader("Location", "/registry");
        jdbc().sql("UPDATE registry.account SET phone_bound_at = phone_bound_at - interval '2 minutes'")
                .update();
        assertThat(refusedCode(browser, "phone", code)).contains("请先在这个页面获取校验码");
        assertThat(boundPeople()).isOne();
    }

    @Test
    @DisplayName("R-05 a code outlives its minute but not its day, and a second tab's code kills the first's")
    void tabsAndTime() {
        prove(browser, NAME, NUMBER.value(), NEW_PHONE);
        ask(browser, "phone", NEW_PHONE, PASSWORD);
        String first = post.code(NEW_PHONE);
        MvcTestResult early = ask(browser, "phone", NEW_PHONE, PASSWORD);
        assertThat(early).hasStatus(422);
        assertThat(page(early).select(".invalid-feedback").text()).contains("秒后可以重新获取");
        jdbc().sql("UPDATE platform.address_budget SET sent_at = '{}'").update();
        ask(browser, "phone", NEW_PHONE, PASSWORD);
        String second = post.code(NEW_PHONE);
        if (!first.equals(second)) {
            assertThat(confirm(browser, "phone", first)).hasStatus(422);
        }
        jdbc().sql("UPDATE platform.challenge SET expires_at = now() - interval '1 second'")
                .update();
        assertThat(refusedCode(browser, "phone", second)).contains("已经失效").contains("请重新获取");
        assertThat(boundPeople()).isZero();
        assertThat(page(browser.get("/registry")).text()).contains("去绑定");
    }

    @Test
    @DisplayName("R-06 changing a bound number needs the password, and ends every other session")
    void changing() {
        Browser other = signedIn(account);
        assertThat(ask(browser, "phone", NEW_PHONE, "")).hasStatus(422);
        assertThat(ask(browser, "phone", NEW_PHONE, "wrong password")).hasStatus(422);
        assertThat(post.count(NEW_PHONE)).isZero();
        ask(browser, "phone", NEW_PHONE, PASSWORD);
        assertThat(confirm(browser, "phone", post.code(NEW_PHONE))).hasStatus(303);
        assertThat(other.get("/registry")).hasStatus(303);
        assertThat(browser.get("/registry")).hasStatus(200);
    }

    @Test
    @DisplayName("R-06 a recycled number is taken over with code and real name, and the old account is told")
    void takeOver() {
        AccountPerson before = accounts().account(NEW_PHONE);
        credentials.create(Door.REGISTRY, before.accountKey(), PASSWORD);
        Browser owner = signedIn(before);
        ask(owner, "mail", MAIL, "");
        confirm(owner, "mail", post.code(MAIL));
        assertThat(browser.post("/registry/bind/take-over", Map.of())).hasStatus(422);
        ask(browser, "phone", NEW_PHONE, PASSWORD);
        MvcTestResult held = confirm(browser, "phone", post.code(NEW_PHONE));
        assertThat(held).hasStatus(409);
        assertThat(page(held).text()).contains("另一个账号").contains("完成实名");
        assertThat(browser.post("/registry/bind/take-over", Map.of()))
                .hasStatus(303)
                .hasHeader("Location", "/registry/real-name");
        prove(browser, NAME, NUMBER.value(), OLD_PHONE);
        assertThat(browser.post("/registry/bind/take-over", Map.of()))
                .hasStatus(303)
                .hasHeader("Location", "/registry");
        assertThat(browser.post("/registry/bind/take-over", Map.of())).hasStatus(303);
        assertThat(post.count(MAIL)).isEqualTo(2);
        assertThat(owner.get("/registry")).hasStatus(303);
        assertThat(post.latest(MAIL).body()).contains("199****0002");
        Browser again = signedIn(before);
        assertThat(page(again.get("/registry/inbox")).text()).contains("手机号已由另一个账号使用");
        assertThat(page(again.get("/registry/account")).text()).contains("未绑定");
        assertThat(jdbc().sql("SELECT account_key FROM registry.account_handle WHERE handle_index = :handle")
                        .param("handle", index.of("phone", NEW_PHONE))
                        .query(String.class)
                        .single())
                .isEqualTo(account.accountKey());
    }

    @Test
    @DisplayName("R-06 an e-mail address of another account is never taken over")
    void mailHeld() {
        Browser owner = signedIn(accounts().account(NEW_PHONE));
        ask(owner, "mail", MAIL, "");
        confirm(owner, "mail", post.code(MAIL));
        jdbc().sql("UPDATE platform.address_budget SET sent_at = '{}'").update();
        ask(browser, "mail", "ABDULLA@example.com", "");
        MvcTestResult held = confirm(browser, "mail", post.code("ABDULLA@example.com"));
        assertThat(held).hasStatus(409);
        assertThat(page(held).selectFirst("form[action=/registry/bind/take-over]"))
                .isNull();
        assertThat(browser.post("/registry/bind/take-over", Map.of())).hasStatus(422);
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

    @Test
    @DisplayName("R-06 twenty accounts bind one e-mail address in different spellings at once: one has it")
    void raceForOneAddress() throws Exception {
        List<Callable<Integer>> people = new ArrayList<>();
        for (int each = 0; each < 20; each++) {
            Browser student = signedIn(accounts().account("188" + String.format("%08d", each)));
            String typed = each % 2 == 0 ? MAIL : "Abdulla@Example.COM";
            jdbc().sql("DELETE FROM platform.address_budget").update();
            ask(student, "mail", typed, "");
            String code = post.code(each % 2 == 0 ? MAIL : "Abdulla@example.com");
            people.add(() -> confirm(student, "mail", code).getResponse().getStatus());
        }
        jdbc().sql("DELETE FROM platform.address_budget").update();
        List<Integer> statuses = inParallel(people);
        assertThat(statuses.stream().filter(status -> status == 303)).hasSize(1);
        assertThat(count("SELECT count(*) FROM registry.account WHERE mail IS NOT NULL"))
                .isEqualTo(1);
    }

    @Test
    @DisplayName("R-06 no personal number stands in clear in any table")
    void sealed() {
        wholeWay();
        List<String> rows = new ArrayList<>();
        for (String table : List.of(
                "registry.account",
                "registry.account_handle",
                "registry.binding",
                "registry.inbox_message",
                "registry.person_account",
                "platform.message",
                "platform.challenge",
                "platform.address_budget")) {
            rows.addAll(jdbc().sql("SELECT t::text FROM " + table + " AS t")
                    .query(String.class)
                    .list());
        }
        assertThat(String.join("\n", rows))
                .doesNotContain(NUMBER.value())
                .doesNotContain(OLD_PHONE)
                .doesNotContain(NEW_PHONE);
    }

    private int count(String sql) {
        return jdbc().sql(sql).query(Integer.class).single();
    }

    private MvcTestResult signIn(String name) {
        return stranger().post("/registry/sign-in", Map.of("name", name, "password", PASSWORD));
    }

    private String refusal(MvcTestResult answer) {
        assertThat(answer).hasStatus(422);
        return page(answer).selectFirst("[role=alert]").text();
    }

    private static String refusedCode(Browser browser, String by, String code) {
        MvcTestResult answer = confirm(browser, by, code);
        assertThat(answer).hasStatus(422);
        return page(answer).select("[role=alert], .invalid-feedback").text();
    }

    private int boundPeople() {
        return jdbc().sql("SELECT count(*) FROM registry.person_account")
                .query(Integer.class)
                .single();
    }

    private static Map<String, String> claim(String name, String number, String phone) {
        return Map.of(
                "name", name, "type", DocumentType.RESIDENT_IDENTITY_CARD.code(), "document", number, "phone", phone);
    }

    private static MvcTestResult prove(Browser browser, String name, String number, String phone) {
        return browser.post("/registry/real-name", claim(name, number, phone));
    }

    private static MvcTestResult ask(Browser browser, String by, String address, String password) {
        return browser.post("/registry/bind/code", Map.of("by", by, "address", address, "password", password));
    }

    private static MvcTestResult confirm(Browser browser, String by, String code) {
        return browser.post("/registry/bind", Map.of("by", by, "code", code));
    }

    private static <T> List<T> inParallel(List<Callable<T>> deeds) throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(deeds.size())) {
            List<T> results = new ArrayList<>();
            for (Future<T> deed : threads.invokeAll(deeds)) {
                results.add(deed.get());
            }
            return results;
        }
    }
}
