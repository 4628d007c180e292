package org.xueji.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.xueji.platform.PlatformConfiguration;
import org.xueji.platform.database.RolePasswords;
import org.xueji.platform.database.TestDatabase;
import org.xueji.platform.page.Browser;
import org.xueji.platform.sealing.Keyring;
import org.xueji.platform.signin.SessionCookies;
import org.xueji.platform.signin.Sessions;
import org.xueji.platform.signin.SignedInPerson;
import org.xueji.registry.account.AccountPerson;
import org.xueji.registry.institution.OfficerPerson;
import org.xueji.registry.institution.Officers;
import org.xueji.standards.identity.IdentityDocument;

/// Boots the national side alone on real PostgreSQL, once for all tests that extend this; every test starts with empty
/// tables.
///
/// ```java
/// class ThingPageTest extends RegistryPageTest {
///     @Test
///     void studentSeesTheThing() {
///         Browser student = student("张三", IdentityDocument.of(AccountRows.identityNumber("张三")));
///         assertThat(page(student.get("/registry/thing")).title()).contains("…");
///         assertThat(student.post("/registry/thing", Map.of("name", "…"))).hasStatus(303);
///     }
/// }
/// ```
@SpringBootTest(classes = RegistryPageTest.RegistryAlone.class)
@AutoConfigureMockMvc
public abstract class RegistryPageTest {
    private static final TestDatabase DATABASE = TestDatabase.fresh();
    private static final JdbcClient OWNER = DATABASE.jdbc(RolePasswords.OWNER);

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    @Import({PlatformConfiguration.class, RegistryConfiguration.class})
    static class RegistryAlone {}

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    @Registry
    private JdbcClient jdbc;

    @Autowired
    @Registry
    private Sessions sessions;

    @Autowired
    private SessionCookies cookies;

    @Autowired
    private Keyring keys;

    @Autowired
    private Officers officers;

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry settings) {
        DATABASE.properties().forEach((name, value) -> settings.add(name, () -> value));
    }

    @BeforeEach
    void emptyTables() {
        List<String> tables = OWNER.sql("""
                        SELECT schemaname || '.' || tablename FROM pg_tables
                         WHERE schemaname IN ('registry', 'platform') AND tablename <> 'flyway_schema_history'
                        """).query(String.class).list();
        OWNER.sql("TRUNCATE " + String.join(", ", tables)).update();
    }

    @AfterEach
    void noTransactionWroteRecordsAndPeople() {
        assertThat(Spread.writtenTogether(OWNER)).isEmpty();
    }

    /// Statements of the registry role.
    protected JdbcClient jdbc() {
        return jdbc;
    }

    /// Invented accounts.
    protected AccountRows accounts() {
        return new AccountRows(jdbc, keys);
    }

    /// Invented institutions and study records.
    protected RecordRows records() {
        return new RecordRows(jdbc, keys);
    }

    /// Somebody who is not signed in.
    protected Browser stranger() {
        return new Browser(mvc, null);
    }

    /// A new account with a phone number and no real name, signed in.
    protected Browser student() {
        return signedIn(accounts().account(AccountRows.phone("new account")));
    }

    /// A new account whose real name is verified and bound, signed in.
    protected Browser student(String name, IdentityDocument document) {
        AccountPerson account = accounts().account(AccountRows.phone(document.canonical()));
        return signedIn(accounts().bind(account, name, document));
    }

    /// An account of [#accounts()], signed in.
    protected Browser signedIn(AccountPerson account) {
        return signedIn(account, false);
    }

    /// An officer of supervision, added when new, signed in with the second factor.
    ///
    /// @param role one of [org.xueji.registry.institution.OfficerRole]
    /// @param institutionCode of an institution that was added before; absent for other roles
    protected Browser officer(String officerNumber, String role, @Nullable String institutionCode) {
        officers.add(officerNumber, "学籍员" + officerNumber, role, institutionCode);
        return signedIn(new OfficerPerson(officerNumber, "学籍员" + officerNumber, role, institutionCode), true);
    }

    /// The page of an answer.
    protected static Document page(MvcTestResult answer) {
        return Jsoup.parse(new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
    }

    private Browser signedIn(SignedInPerson person, boolean complete) {
        String token = sessions.open(person, "test", "127.0.0.1");
        if (complete) {
            sessions.secondFactorGiven(token);
        }
        MockHttpServletResponse response = new MockHttpServletResponse();
        cookies.write(response, person.door(), token);
        return new Browser(mvc, response.getCookies()[0]);
    }
}
