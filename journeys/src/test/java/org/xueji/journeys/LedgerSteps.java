package org.xueji.journeys;

import static org.assertj.core.api.Assertions.assertThat;

/// Step 9, its end: what has been received, by class and by college (收取台账, C-13).
final class LedgerSteps {
    private final Walker staff;

    LedgerSteps(Walker staff) {
        this.staff = staff;
    }

    /// The page of a class's papers.
    String openClass(String className) {
        staff.open("/campus/collection").type("班级名称或代码", className).press("查找");
        staff.looks("09-ledger").follow(className);
        staff.looks("09-class-papers");
        return staff.path();
    }

    /// The college says in writing what it received.
    void giveReceipt() {
        staff.press("出具回执").sees("材料接收回执").looks("09-receipt");
        assertThat(staff.text()).contains("第1学院", "39 份（应交 40 份）");
    }

    /// Why a class is late.
    void explainLateness(String className, String reason) {
        openClass(className);
        staff.sees("逾期未交").type("迟交原因", reason).press("记下原因");
        staff.sees("迟交原因：" + reason).looks("09-lateness");
    }

    /// Blank forms are picked up by the college.
    void handOutBlanks(String college) {
        staff.open("/campus/collection/blanks").looks("09-blanks");
        staff.choose("学院", college).type("份数", "420").type("领取人", "陈老师").press("登记领取");
        staff.sees("420 份").looks("09-blanks-handed-out");
    }

    /// All colleges on one page.
    void watchColleges() {
        staff.open("/campus/collection").follow("按学院");
        staff.sees("第1学院").looks("09-colleges");
    }
}
