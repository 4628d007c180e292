package org.xueji.campus;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
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
import org.xueji.campus.office.Scope;
import org.xueji.campus.office.Staff;
import org.xueji.campus.office.StaffRegister;
import org.xueji.campus.office.StudentPerson;
import org.xueji.platform.PlatformConfiguration;
import org.xueji.platform.database.RolePasswords;
import org.xueji.platform.database.TestDatabase;
import org.xueji.platform.page.Browser;
import org.xueji.platform.sealing.Keyring;
import org.xueji.platform.signin.SessionCookies;
import org.xueji.platform.signin.Sessions;
import org.xueji.platform.signin.SignedInPerson;

/// Boots the university's side alone on real PostgreSQL, once for all tests that extend this; every test starts with
/// empty tables.
///
/// ```java
/// class ThingPageTest extends CampusPageTest {
///     @Test
///     void officerSeesTheThing() {
///         rows().college("01", "计算机学院");
///         Browser officer = staff("T1", Scope.school(), Role.OFFICE);
///         assertThat(page(officer.get("/campus/thing")).title()).contains("…");
///         assertThat(officer.post("/campus/thing", Map.of("name", "…"))).hasStatus(303);
///     }
/// }
/// ```
@SpringBootTest(classes = CampusPageTest.CampusAlone.class)
@AutoConfigureMockMvc
public abstract class CampusPageTest {
    private static final TestDatabase DATABASE = TestDatabase.fresh();
    private static final JdbcClient OWNER = DATABASE.jdbc(RolePasswords.OWNER);

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    @Import({PlatformConfiguration.class, CampusConfiguration.class})
    static class CampusAlone {}

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    @Campus
    private JdbcClient jdbc;

    @Autowired
    @Campus
    private Sessions sessions;

    @Autowired
    private SessionCookies cookies;

    @Autowired
    private Keyring keys;

    @Autowired
    private StaffRegister register;

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry settings) {
        DATABASE.properties().forEach((name, value) -> settings.add(name, () -> value));
    }

    @BeforeEach
    void emptyTables() {
        List<String> tables = OWNER.sql("""
                        SELECT schemaname || '.' || tablename FROM pg_tables
                         WHERE schemaname IN ('campus', 'platform') AND tablename <> 'flyway_schema_history'
                        """).query(String.class).list();
        OWNER.sql("TRUNCATE " + String.join(", ", tables)).update();
    }

    /// Statements of the campus role.
    protected JdbcClient jdbc() {
        return jdbc;
    }

    /// Invented colleges, classes and students.
    protected RegisterRows rows() {
        return new RegisterRows(jdbc, keys);
    }

    /// Somebody who is not signed in.
    protected Browser stranger() {
        return new Browser(mvc, null);
    }

    /// A student of [#rows()], signed in.
    protected Browser student(String studentNumber) {
        return signedIn(new StudentPerson(studentNumber, "某人", "", null), false);
    }

    /// A member of staff, added when new, signed in with the second factor.
    protected Browser staff(String staffNumber, Scope scope, String... roles) {
        Staff staff = addStaff(staffNumber, scope, roles);
        return signedIn(staff, true);
    }

    /// A member of staff, added when new, who has given the password and nothing else.
    protected Browser halfSignedIn(String staffNumber, Scope scope, String... roles) {
        Staff staff = addStaff(staffNumber, scope, roles);
        return signedIn(staff, false);
    }

    /// The page of an answer.
    protected static Document page(MvcTestResult answer) {
        return Jsoup.parse(new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
    }

    private Staff addStaff(String staffNumber, Scope scope, String... roles) {
        Staff staff = new Staff(staffNumber, "教职工" + staffNumber, Set.of(roles), scope);
        register.add(staff);
        return staff;
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
