package org.xueji.campus.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.xueji.campus.CampusPageTest;
import org.xueji.platform.page.HostileRequests;

class HostileRequestsTest extends CampusPageTest {
    @Autowired
    private RequestMappingHandlerMapping routes;

    @Test
    @DisplayName("X-02 whatever is sent to whichever route, the answer is never a fault")
    void neverAFault() {
        rows().college("01", "计算机学院");
        rows().classGroup("0101", "01", "软件1班", 2016);
        rows().students("0101", List.of("201601", "201602"));
        rows().monitor("0101", "201602");

        assertThat(HostileRequests.faults(
                        routes,
                        "/campus",
                        Map.of(
                                "monitor", student("201602"),
                                "office", staff("T1", Scope.school(), Role.OFFICE, Role.SECURITY))))
                .isEmpty();
    }
}
