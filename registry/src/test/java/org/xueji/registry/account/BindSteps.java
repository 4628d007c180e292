package org.xueji.registry.account;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.xueji.platform.Door;
import org.xueji.platform.page.Browser;
import org.xueji.platform.sealing.BlindIndex;
import org.xueji.platform.sealing.Sealing;
import org.xueji.platform.signin.Credentials;
import org.xueji.registry.Registry;
import org.xueji.registry.RegistryPageTest;
import org.xueji.standards.identity.DocumentType;
import org.xueji.standards.identity.IdentityDocument;
import org.xueji.standards.identity.IdentityNumber;

/// One admitted student with an account that is not yet the student's own, and the steps to make it so.
abstract class BindSteps extends RegistryPageTest {
    static final String PASSWORD = "紫荆花开 2016 秋";
    static final IdentityNumber NUMBER = IdentityNumber.of("99000019980102001");
    static final IdentityDocument DOCUMENT = IdentityDocument.of(NUMBER);
    static final String NAME = "阿卜杜拉·买买提";
    static final String OLD_PHONE = "19912340001";
    static final String NEW_PHONE = "19912340002";
    static final String MAIL = "abdulla@example.com";

    @Autowired
    Sealing sealing;

    @Autowired
    BlindIndex index;

    @Autowired
    @Registry
    Credentials credentials;

    Post post;
    AccountPerson account;
    Browser browser;

    @BeforeEach
    void oneAdmittedStudent() {
        post = new Post(jdbc(), sealing);
        records().institution("99001", "示例理工学院");
        records().record("99001", NAME, DOCUMENT);
        account = accounts().account(OLD_PHONE);
        credentials.create(Door.REGISTRY, account.accountKey(), PASSWORD);
        browser = signedIn(account);
    }

    int count(String sql) {
        return jdbc().sql(sql).query(Integer.class).single();
    }

    static Map<String, String> claim(String name, String number, String phone) {
        return Map.of(
                "name", name, "type", DocumentType.RESIDENT_IDENTITY_CARD.code(), "document", number, "phone", phone);
    }

    static MvcTestResult prove(Browser browser, String name, String number, String phone) {
        return browser.post("/registry/real-name", claim(name, number, phone));
    }

    static MvcTestResult ask(Browser browser, String by, String address, String password) {
        return browser.post("/registry/bind/code", Map.of("by", by, "address", address, "password", password));
    }

    static MvcTestResult confirm(Browser browser, String by, String code) {
        return browser.post("/registry/bind", Map.of("by", by, "code", code));
    }

    static <T> List<T> inParallel(List<Callable<T>> deeds) throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(deeds.size())) {
            List<T> results = new ArrayList<>();
            for (Future<T> deed : threads.invokeAll(deeds)) {
                results.add(deed.get());
            }
            return results;
        }
    }
}
