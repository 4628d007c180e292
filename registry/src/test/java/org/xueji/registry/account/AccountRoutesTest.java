package org.xueji.registry.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.xueji.platform.page.Browser;
import org.xueji.registry.RegistryPageTest;
import org.xueji.registry.institution.OfficerRole;

class AccountRoutesTest extends RegistryPageTest {
    private static final List<String> OWN_GETS = List.of(
            "/registry",
            "/registry/real-name",
            "/registry/bind",
            "/registry/account",
            "/registry/inbox",
            "/registry/inbox/none");
    private static final List<String> OWN_POSTS = List.of(
            "/registry/real-name",
            "/registry/bind",
            "/registry/bind/code",
            "/registry/bind/take-over",
            "/registry/account/user-name",
            "/registry/account/password",
            "/registry/account/sessions",
            "/registry/inbox",
            "/registry/inbox/none",
            "/registry/sign-out");
    private static final List<String> OPEN_POSTS = List.of(
            "/registry/register",
            "/registry/activate",
            "/registry/activate/resend",
            "/registry/activation/none",
            "/registry/sign-in",
            "/registry/recover",
            "/registry/recover/password");

    @Test
    @DisplayName("Q-37 strangers and officers see nothing of an account; empty forms are answered, never with a fault")
    void doors() {
        Browser officer = officer("A1", OfficerRole.MINISTRY, null);
        Browser student = student();
        OWN_GETS.forEach(path -> {
            assertThat(stranger().get(path)).as(path).hasStatus(303);
            assertThat(officer.get(path)).as(path).hasStatus(303);
            assertThat(student.get(path).getResponse().getStatus()).as(path).isIn(200, 404);
        });
        OWN_POSTS.forEach(path -> {
            assertThat(stranger().post(path, Map.of()))
                    .as(path)
                    .hasStatus(303)
                    .hasHeader("Location", "/registry/sign-in");
            assertThat(student.postForged(path, Map.of())).as(path).hasStatus(403);
            assertThat(student.post(path, Map.of()).getResponse().getStatus())
                    .as(path)
                    .isIn(303, 404, 422);
        });
        OPEN_POSTS.forEach(path -> {
            assertThat(stranger().postForged(path, Map.of())).as(path).hasStatus(403);
            assertThat(stranger().post(path, Map.of()).getResponse().getStatus())
                    .as(path)
                    .isIn(303, 410, 422);
        });
    }
}
