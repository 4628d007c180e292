package org.xueji.campus.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.xueji.campus.CampusPageTest;

class SignInTest extends CampusPageTest {
    @Test
    @DisplayName("C-01 nobody gets behind the door without signing in")
    void strangerStaysOutside() {
        assertThat(stranger().get("/campus/nothing-here")).hasStatus(404);
        assertThat(stranger().postForged("/campus/sign-in", Map.of())).hasStatus(403);
    }
}
