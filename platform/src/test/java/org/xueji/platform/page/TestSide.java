package org.xueji.platform.page;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.xueji.platform.Door;
import org.xueji.platform.PlatformConfiguration;
import org.xueji.platform.database.DatabaseServer;
import org.xueji.platform.database.RolePasswords;
import org.xueji.platform.job.Jobs;
import org.xueji.platform.signin.PersonDirectory;
import org.xueji.platform.signin.SessionCookies;
import org.xueji.platform.signin.Sessions;
import org.xueji.platform.signin.SignInSettings;

/// The smallest side there can be: one door, whoever asks, and the handlers of [TestController].
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import({PlatformConfiguration.class, TestController.class, TestBareController.class, TestJobController.class})
class TestSide {
    @Bean
    DataSource connections(DatabaseServer server) {
        return server.pool(RolePasswords.CAMPUS);
    }

    @Bean
    JdbcClient jdbc(DataSource connections) {
        return JdbcClient.create(connections);
    }

    @Bean
    Sessions sessions(JdbcClient jdbc, SignInSettings settings, Clock clock) {
        return new Sessions(jdbc, List.of(new Everybody()), settings, clock);
    }

    @Bean
    Submissions submissions(JdbcClient jdbc, Clock clock) {
        return new Submissions(jdbc, List.of(Door.CAMPUS), clock);
    }

    @Bean(destroyMethod = "close")
    Jobs jobs(JdbcClient jdbc) {
        return new Jobs(jdbc, List.of(new TestWork()));
    }

    @Bean
    Menu menu() {
        return new Menu() {
            @Override
            public Door door() {
                return Door.CAMPUS;
            }

            @Override
            public String heading() {
                return "试验学院";
            }

            @Override
            public List<MenuEntry> entries() {
                return List.of(
                        new MenuEntry("首页", "/campus", Set.of()),
                        new MenuEntry("试验", "/campus/try", Set.of()),
                        new MenuEntry("别处", "/campus/elsewhere", Set.of()));
            }
        };
    }

    private static final class Everybody implements PersonDirectory {
        @Override
        public Door door() {
            return Door.CAMPUS;
        }

        @Override
        public Optional<TestPerson> find(String subject) {
            return Optional.of(new TestPerson(subject));
        }
    }

    /// What a signed-in browser sends as its cookie.
    static String cookieOf(Sessions sessions, SessionCookies cookies, String subject) {
        var response = new org.springframework.mock.web.MockHttpServletResponse();
        cookies.write(response, Door.CAMPUS, sessions.open(new TestPerson(subject), "test", "127.0.0.1"));
        var cookie = response.getCookies()[0];
        return cookie.getName() + "=" + cookie.getValue();
    }
}
