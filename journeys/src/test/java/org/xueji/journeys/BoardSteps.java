package org.xueji.journeys;

import static org.assertj.core.api.Assertions.assertThat;

/// Step 9, what everybody sees of it (进度看板, C-14).
final class BoardSteps {
    private final Walker staff;

    BoardSteps(Walker staff) {
        this.staff = staff;
    }

    /// x of y of the whole, late and missing; then down to a class and its names.
    ///
    /// @param collected how many students' papers are complete
    /// @param all how many the board is about
    void drillDown(String prefix, int collected, int all) {
        staff.open("/campus/board").looks(prefix + "-board");
        assertThat(staff.page().getByLabel("已收齐的 " + collected + " 人").first().textContent())
                .isEqualTo(String.valueOf(collected));
        assertThat(staff.page().locator("main svg[role=img]").first().textContent())
                .contains(collected + " / " + all);
        assertThat(staff.text()).contains("已逾期", "另有延期");
        staff.follow("还没有已收齐的 " + (all - collected) + " 人").looks(prefix + "-names");
        assertThat(staff.text()).contains((all - collected) + " 人").doesNotContain("990000");
    }

    /// Down from the school to a college, to a class, to its names.
    void reachNames(String college, String className, String name) {
        staff.open("/campus/board").follow(college);
        staff.looks("09-board-college").follow(className);
        staff.sees(name).looks("09-board-class");
    }
}
