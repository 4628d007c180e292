package org.xueji.platform.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.xueji.platform.Door;
import org.xueji.platform.database.RolePasswords;
import org.xueji.platform.database.TestDatabase;

class SessionsTest {
    private static final TestDatabase DATABASE = TestDatabase.fresh();
    private static final JdbcClient JDBC = DATABASE.jdbc(RolePasswords.REGISTRY);
    private static final SignInSettings SETTINGS = new SignInSettings(
            false, Duration.ofMinutes(30), Duration.ofHours(24), Duration.ofMinutes(15), Duration.ofHours(8), 0);

    private final Map<String, String> names = new HashMap<>(Map.of("account", "张三"));
    private final Sessions one = server();
    private final Sessions other = server();
    private final String token = one.open(new Student("account", "张三"), "test", "127.0.0.1");

    @Test
    @DisplayName("R-03 a session in use is believed without asking the database")
    void believed() {
        one.lookForChanges();
        assertThat(one.find(Door.REGISTRY, token)).isPresent();
        endUnseen();
        assertThat(one.find(Door.REGISTRY, token)).isPresent();
        assertThat(one.find(Door.SUPERVISION, token)).isEmpty();
    }

    @Test
    @DisplayName("R-03 a server that does not look for changes believes nothing")
    void notLooking() {
        assertThat(one.find(Door.REGISTRY, token)).isPresent();
        endUnseen();
        assertThat(one.find(Door.REGISTRY, token)).isEmpty();
    }

    @Test
    @DisplayName("R-03 a session ended on one server is over on the other once it looks")
    void endedElsewhere() {
        one.lookForChanges();
        other.lookForChanges();
        assertThat(other.find(Door.REGISTRY, token)).isPresent();
        one.end(token);
        assertThat(one.find(Door.REGISTRY, token)).isEmpty();
        other.lookForChanges();
        assertThat(other.find(Door.REGISTRY, token)).isEmpty();
    }

    @Test
    @DisplayName("R-03 all sessions of a person ended on one server are over on the other once it looks")
    void allEndedElsewhere() {
        String second = one.open(new Student("account", "张三"), "test", "127.0.0.1");
        other.lookForChanges();
        assertThat(other.find(Door.REGISTRY, token)).isPresent();
        assertThat(other.find(Door.REGISTRY, second)).isPresent();
        one.endOthers(Door.REGISTRY, "account", second);
        other.lookForChanges();
        assertThat(other.find(Door.REGISTRY, token)).isEmpty();
        assertThat(other.find(Door.REGISTRY, second)).isPresent();
    }

    @Test
    @DisplayName("R-04 a person changed on one server is another on the other once it looks")
    void personChanged() {
        one.lookForChanges();
        other.lookForChanges();
        assertThat(nameAt(other)).isEqualTo("张三");
        names.put("account", "李四");
        assertThat(nameAt(other)).isEqualTo("张三");
        one.personChanged(Door.REGISTRY, "account");
        assertThat(nameAt(one)).isEqualTo("李四");
        other.lookForChanges();
        assertThat(nameAt(other)).isEqualTo("李四");
    }

    private String nameAt(Sessions server) {
        return server.find(Door.REGISTRY, token).orElseThrow().person().displayName();
    }

    // Behind the back of every server.
    private void endUnseen() {
        JDBC.sql("UPDATE platform.session SET ended_at = now() WHERE token_hash = :hash")
                .param("hash", Sessions.hash(token))
                .update();
    }

    private Sessions server() {
        return new Sessions(JDBC, List.of(new Directory()), SETTINGS, Clock.systemUTC());
    }

    private final class Directory implements PersonDirectory {
        @Override
        public Door door() {
            return Door.REGISTRY;
        }

        @Override
        public Optional<Student> find(String subject) {
            return Optional.ofNullable(names.get(subject)).map(name -> new Student(subject, name));
        }

        @Override
        public boolean tellsChanges() {
            return true;
        }
    }

    private record Student(String subject, String displayName) implements SignedInPerson {
        @Override
        public Door door() {
            return Door.REGISTRY;
        }

        @Override
        public Set<String> roles() {
            return Set.of("student");
        }

        @Override
        public boolean needsSecondFactor() {
            return false;
        }
    }
}
