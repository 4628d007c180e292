package org.xueji.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.xueji.platform.page.HostileRequests;
import org.xueji.registry.institution.OfficerRole;
import org.xueji.standards.identity.IdentityDocument;

class HostileRequestsTest extends RegistryPageTest {
    @Autowired
    private RequestMappingHandlerMapping routes;

    @Test
    @DisplayName("X-02 whatever is sent to whichever route, the answer is never a fault")
    void neverAFault() {
        records().institution("99001", "示例理工学院");
        records().record("99001", "张三");

        Set<String> student = HostileRequests.faults(
                routes,
                "/registry",
                Map.of("student", student("张三", IdentityDocument.of(AccountRows.identityNumber("张三")))));
        Set<String> others =
                HostileRequests.faults(routes, "/registry", Map.of("new account", student(), "stranger", stranger()));
        Set<String> supervision = HostileRequests.faults(
                routes,
                "/supervision",
                Map.of(
                        "institution", officer("O1", OfficerRole.INSTITUTION, "99001"),
                        "security", officer("O2", OfficerRole.SECURITY, null)));
        assertThat(Stream.of(student, others, supervision).flatMap(Set::stream).collect(Collectors.toSet()))
                .isEmpty();
    }
}
