package org.xueji.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import org.xueji.campus.roster.RosterSamples;

/// Steps 6 and 7: the check has come home; the class checklist is signed (核对签名, C-08 to C-10, C-14 monitor).
final class ChecklistSteps {
    private final Walker student;
    private final String[] row;

    /// @param row the student's row of the roster
    ChecklistSteps(Walker student, String[] row) {
        this.student = student;
        this.row = row;
    }

    /// The check has arrived with its number; both copies are compared.
    void checkArrived(String receipt) {
        student.open("/campus").waitsFor(receipt).looks("06-check-arrived");
        student.open("/campus/registry-check").looks("06-registry-check").follow("对照学校与学信的登记");
        student.sees("学校与学信对照").looks("06-comparison");
        assertThat(student.page().locator("main .badge").allTextContents())
                .isNotEmpty()
                .containsOnly("一致");
        assertThat(student.text())
                .contains(row[RosterSamples.CODES.indexOf("XM")], row[RosterSamples.CODES.indexOf("ZYMC")])
                .doesNotContain(row[RosterSamples.CODES.indexOf("SFZH")]);
    }

    /// A correction entry and the signature, drawn.
    void sign() {
        student.open("/campus/checklist").looks("07-checklist");
        student.choose("要更正的项目", "专业名称").press("填写更正");
        student.looks("07-correction").type("正确的内容", "网络工程").press("写入更正栏");
        student.sees("已写入更正栏");
        student.page().locator("input[name=declared]").check();
        student.inVain().pressTwice("签名").sees("请输入本人姓名").looks("07-not-signed");
        student.page().locator("input[name=declared]").check();
        Pen.sign(student, "[data-signature-pad] canvas");
        student.pressTwice("签名").sees("本人已签名").looks("07-signed");
        assertThat(student.page().getByAltText("本人手写签名").count()).isOne();
    }

    /// The class monitor sees names and stages of the own class and nothing else.
    void watchOwnClass() {
        student.open("/campus/class").looks("07-own-class");
        assertThat(student.text()).contains("王伟").doesNotContain("990000");
        student.open("/campus/registry-check/class").looks("07-class-checks");
        assertThat(student.text()).contains("王伟").doesNotContain("990000");
        student.open("/campus/class-checklist").looks("07-class-checklist");
        assertThat(student.text()).contains("王伟").doesNotContain("990000").doesNotContain("网络工程");
    }

    /// And signs for somebody who is away, with a reason.
    void signByProxy(String name) {
        student.open("/campus/class-checklist").follow("办理：" + name);
        student.looks("07-member").choose("代签原因", "外出实习或请假离校").press("代签");
        student.sees("已保存").looks("07-proxy");
    }

    /// Nothing of another class, whatever the address says.
    void seeNothingOfOthers(String number) {
        student.inVain().open("/campus/students/" + number).looks("07-refused");
        assertThat(student.text()).doesNotContain(number);
    }
}
