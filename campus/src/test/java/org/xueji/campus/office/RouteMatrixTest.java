package org.xueji.campus.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.xueji.campus.CampusPageTest;
import org.xueji.platform.page.Browser;

class RouteMatrixTest extends CampusPageTest {
    private static final Set<String> EVERY_STAFF = Set.copyOf(Assignment.STAFF_ROLES);
    private static final Set<String> READERS = Set.of(Role.OFFICE, Role.COLLEGE, Role.COUNSELLOR, Role.AUDITOR);
    private static final Set<String> LOOKING_AFTER = Set.of(Role.OFFICE, Role.COLLEGE, Role.COUNSELLOR);

    /// Who may pass, by route; everybody else gets 403, strangers go to sign in.
    private static final Map<String, Set<String>> GETS = Map.ofEntries(
            Map.entry("/campus/staff", Set.of(Role.SECURITY)),
            Map.entry("/campus/staff/export", Set.of(Role.SECURITY)),
            Map.entry("/campus/monitors/export", LOOKING_AFTER),
            Map.entry("/campus/campaigns/export", READERS),
            Map.entry("/campus/staff/new", Set.of(Role.SECURITY)),
            Map.entry("/campus/staff/none", Set.of(Role.SECURITY)),
            Map.entry("/campus/monitors", LOOKING_AFTER),
            Map.entry("/campus/monitors/none", LOOKING_AFTER),
            Map.entry("/campus/campaigns", READERS),
            Map.entry("/campus/campaigns/none", READERS),
            Map.entry("/campus/campaigns/none/preview", READERS),
            Map.entry("/campus/campaigns/new", Set.of(Role.OFFICE)),
            Map.entry("/campus/campaigns/none/draft", Set.of(Role.OFFICE)),
            Map.entry("/campus/campaigns/none/field-policy", LOOKING_AFTER),
            Map.entry("/campus/profile", Set.of(Role.STUDENT, Role.MONITOR)),
            Map.entry("/campus/profile/receipts/none", Set.of(Role.STUDENT, Role.MONITOR)),
            Map.entry("/campus/profile/places/native_place", Set.of(Role.STUDENT, Role.MONITOR)),
            Map.entry("/campus/profile-requests", Set.of(Role.OFFICE, Role.COLLEGE)),
            Map.entry("/campus/profile-requests/export.csv", Set.of(Role.OFFICE, Role.COLLEGE)),
            Map.entry("/campus/registry-check", Set.of(Role.STUDENT, Role.MONITOR)),
            Map.entry("/campus/registry-check/class", Set.of(Role.MONITOR)),
            Map.entry("/campus/registry-checks", LOOKING_AFTER),
            Map.entry("/campus/registry-checks/export.csv", LOOKING_AFTER),
            Map.entry("/campus/registry-checks/unknown", Set.of(Role.OFFICE)),
            Map.entry("/campus/board", LOOKING_AFTER),
            Map.entry("/campus/board/colleges/01", LOOKING_AFTER),
            Map.entry("/campus/board/classes/none", LOOKING_AFTER),
            Map.entry("/campus/board/students", LOOKING_AFTER),
            Map.entry("/campus/board/export.csv", LOOKING_AFTER),
            Map.entry("/campus/board/students/export.csv", LOOKING_AFTER),
            Map.entry("/campus/class", Set.of(Role.MONITOR)),
            Map.entry("/campus/comparison", LOOKING_AFTER),
            Map.entry("/campus/comparison/export.csv", LOOKING_AFTER),
            Map.entry("/campus/comparison/students/none", LOOKING_AFTER),
            Map.entry("/campus/comparison/own", Set.of(Role.STUDENT, Role.MONITOR)),
            Map.entry("/campus/checklist", Set.of(Role.STUDENT, Role.MONITOR)),
            Map.entry("/campus/class-checklist", Set.of(Role.MONITOR)),
            Map.entry("/campus/class-checklist/none", Set.of(Role.MONITOR)),
            Map.entry("/campus/class-checklist/list.pdf", Set.of(Role.MONITOR)),
            Map.entry("/campus/checklists", LOOKING_AFTER),
            Map.entry("/campus/checklists/export.csv", LOOKING_AFTER),
            Map.entry("/campus/checklists/lists.pdf", LOOKING_AFTER),
            Map.entry("/campus/checklists/none/none", LOOKING_AFTER),
            Map.entry("/campus/checklists/none/none/list.xlsx", LOOKING_AFTER),
            Map.entry("/campus/profile/enclosures", Set.of(Role.STUDENT, Role.MONITOR)),
            Map.entry("/campus/profile/enclosures/pictures/none", Set.of(Role.STUDENT, Role.MONITOR)),
            Map.entry("/campus/notice", Set.of(Role.STUDENT, Role.MONITOR)));

    private static final Map<String, Set<String>> POSTS = Map.ofEntries(
            Map.entry("/campus/comparison/students/none/excuses", Set.of(Role.OFFICE, Role.COLLEGE)),
            Map.entry("/campus/checklist/signature", Set.of(Role.STUDENT, Role.MONITOR)),
            Map.entry("/campus/checklist/corrections", Set.of(Role.STUDENT, Role.MONITOR)),
            Map.entry("/campus/checklist/corrections/1/withdrawal", Set.of(Role.STUDENT, Role.MONITOR)),
            Map.entry("/campus/class-checklist/none/proxy", Set.of(Role.MONITOR)),
            Map.entry("/campus/class-checklist/none/unsigned", Set.of(Role.MONITOR)),
            Map.entry("/campus/class-checklist/none/surplus", Set.of(Role.MONITOR)),
            Map.entry("/campus/class-checklist/none/clearing", Set.of(Role.MONITOR)),
            Map.entry("/campus/class-checklist/unlisted", Set.of(Role.MONITOR)),
            Map.entry("/campus/registry-checks/taking", Set.of(Role.OFFICE)),
            Map.entry("/campus/profile-requests/none/approval", Set.of(Role.OFFICE, Role.COLLEGE)),
            Map.entry("/campus/profile-requests/none/refusal", Set.of(Role.OFFICE, Role.COLLEGE)),
            Map.entry("/campus/staff", Set.of(Role.SECURITY)),
            Map.entry("/campus/staff/none/roles", Set.of(Role.SECURITY)),
            Map.entry("/campus/staff/none/access", Set.of(Role.SECURITY)),
            Map.entry("/campus/staff/none/invitations", Set.of(Role.SECURITY)),
            Map.entry("/campus/monitors/none", LOOKING_AFTER),
            Map.entry("/campus/monitors/none/new-passwords", LOOKING_AFTER),
            Map.entry("/campus/board/days", Set.of(Role.OFFICE)),
            Map.entry("/campus/campaigns", Set.of(Role.OFFICE)),
            Map.entry("/campus/campaigns/none/draft", Set.of(Role.OFFICE)),
            Map.entry("/campus/campaigns/none/opening", Set.of(Role.OFFICE)),
            Map.entry("/campus/campaigns/none/closing", Set.of(Role.OFFICE)),
            Map.entry("/campus/campaigns/none/extensions", Set.of(Role.OFFICE)),
            Map.entry("/campus/campaigns/none/files/none/removal", Set.of(Role.OFFICE)));

    @Test
    @DisplayName("C-18 every route lets its roles in and nobody else, staff only with their second factor")
    void matrix() {
        rows().college("01", "计算机学院");
        rows().classGroup("0101", "01", "软件1班", 2016);
        rows().students("0101", List.of("201601", "201602"));
        rows().monitor("0101", "201602");
        Map<String, Browser> people = new LinkedHashMap<>();
        for (String role : EVERY_STAFF) {
            people.put(role, staff("T-" + role, scope(role), role));
        }
        people.put(Role.STUDENT, student("201601"));
        people.put(Role.MONITOR, student("201602"));
        people.forEach((role, browser) -> {
            GETS.forEach((path, roles) -> check(browser.get(path).getResponse().getStatus(), path, role, roles));
            POSTS.forEach((path, roles) ->
                    check(browser.post(path, Map.of()).getResponse().getStatus(), path, role, roles));
            assertThat(browser.get("/campus")).hasStatus(200);
            assertThat(browser.get("/campus/account")).hasStatus(200);
        });
        Browser half = halfSignedIn("T-half", Scope.school(), Role.OFFICE);
        GETS.keySet().forEach(path -> assertThat(half.get(path)).hasStatus(303));
        POSTS.keySet().forEach(path -> assertThat(half.post(path, Map.of())).hasStatus(303));
        GETS.keySet().forEach(path -> assertThat(stranger().get(path)).hasStatus(303));
        POSTS.keySet()
                .forEach(path -> assertThat(stranger().post(path, Map.of())).hasStatus(303));
        assertThat(people.get(Role.STUDENT).get("/campus/second-factor")).hasStatus(403);
    }

    private static void check(int status, String path, String role, Set<String> allowed) {
        if (allowed.contains(role)) {
            assertThat(status).as(role + " " + path).isIn(200, 303, 400, 404, 422);
            return;
        }
        assertThat(status).as(role + " " + path).isEqualTo(403);
    }

    private static Scope scope(String role) {
        return switch (role) {
            case Role.OFFICE -> Scope.school();
            case Role.COLLEGE -> Scope.college("01");
            case Role.COUNSELLOR -> Scope.classes(List.of("0101"));
            default -> Scope.classes(List.of());
        };
    }
}
