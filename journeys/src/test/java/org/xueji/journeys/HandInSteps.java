package org.xueji.journeys;

import static org.assertj.core.api.Assertions.assertThat;

/// Step 9, its beginning: the class monitor hands in (登记上交, C-13).
final class HandInSteps {
    private final Walker monitor;

    HandInSteps(Walker monitor) {
        this.monitor = monitor;
    }

    /// Somebody's forms are missing with a reason; the stacks of the others are announced, pressed twice.
    void handIn(String missing, int forms) {
        monitor.open("/campus/class-papers").looks("09-hand-in");
        monitor.choose("同学", missing).type("缺交原因", "休学").press("登记缺交");
        monitor.sees("已登记缺交");
        monitor.inVain();
        hand(forms + 100, forms);
        monitor.sees("每叠份数应在 0 至 40 之间").looks("09-too-many");
        hand(forms, forms);
        monitor.sees("已登记上交").looks("09-handed-in");
        assertThat(monitor.text()).contains("第一叠 " + forms + " 份，第二叠 " + forms + " 份");
    }

    private void hand(int first, int second) {
        monitor.type("第一叠份数", String.valueOf(first))
                .type("第二叠份数", String.valueOf(second))
                .type("核对登记表张数", "3")
                .pressTwice("登记上交");
    }

    /// What the college has written for the class.
    void findReceipt() {
        monitor.open("/campus/class-papers").follow("回执");
        monitor.sees("材料接收回执").looks("09-monitor-receipt");
    }
}
