package org.xueji.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.util.regex.Pattern;

/// Step 4: a student checks and supplements the own record on the campus (增改基本信息, C-01, C-05 to C-07).
final class StudentSteps {
    private static final Pattern RECEIPT = Pattern.compile("回执\\s*([0-9A-Z-]{8,})");

    private final Walker student;
    private final String[] row;

    /// @param row the student's row of the roster
    StudentSteps(Walker student, String[] row) {
        this.student = student;
        this.row = row;
    }

    /// The first sign-in, by what only the student and the roster know.
    void firstSignIn() {
        student.open("/campus/first-sign-in")
                .looks("04-first-sign-in")
                .type("学号", row[1])
                .type("姓名", row[2])
                .type("证件号码后六位", row[6].substring(12))
                .type("设置密码", StaffSteps.PASSWORD)
                .type("再输入一次密码", StaffSteps.PASSWORD)
                .press("核对并登录");
        student.sees("完善个人信息").looks("04-student-home").open("/campus/notice").looks("04-notice");
    }

    /// The eight items, one after the other; each way of sending them is tried.
    void supplement() {
        student.open("/campus/profile").looks("04-profile");
        student.type("籍贯", "广东省东莞市")
                .type("生源地区", "广东省东莞市")
                .type("常用电子邮箱", "xuesheng@example.com")
                .type("家庭联系人", "王父")
                .type("家庭电话", "13800138000")
                .type("家庭地址", "广东省东莞市松山湖大学路1号")
                .type("邮政编码", "523808");
        student.page()
                .locator("input[type=radio][name='pinyin.choice']")
                .first()
                .check();
        for (int i = 0; i < 8; i++) {
            student.pressFirst("button[value^='confirm:'].btn-primary");
        }
        student.looks("04-confirmed");
        useTwoTabs();
        submit();
    }

    /// A later change of one item, handed in anew.
    void correctPhone(String phone) {
        student.open("/campus/profile");
        unfold();
        student.type("家庭电话", phone).pressFirst("button[value='confirm:family_phone']");
        student.sees("原回执已失效").looks("08-corrected");
        submit();
    }

    /// What the registration form wants besides: education, pictures, a signature drawn in the page.
    void enclose() {
        student.open("/campus/profile/enclosures").looks("04-enclosures");
        education("JUNIOR", "初中", "2010-09", "2013-06", "东莞市松山湖实验中学");
        education("SENIOR", "高中", "2013-09", "2016-06", "东莞中学松山湖学校");
        enclose("PHOTO", DrawnPictures.portrait());
        enclose("CARD_FRONT", DrawnPictures.card("居民身份证（人像面）"));
        enclose("CARD_BACK", DrawnPictures.card("居民身份证（国徽面）"));
        Pen.sign(student, "#SIGNATURE canvas");
        student.pressFirst("#SIGNATURE form button[type=submit]");
        assertThat(student.page().locator("#SIGNATURE img").count()).isOne();
        student.looks("04-enclosed");
    }

    // What was typed in a tab that was opened before is not lost, and does not overwrite the other tab's silently.
    private void useTwoTabs() {
        student.open("/campus/profile");
        Walker tab = student.anotherTab();
        tab.open("/campus/profile").type("邮政编码", "523000").pressFirst("button[value='confirm:post_code']");
        tab.page().close();
        student.type("邮政编码", "523809").inVain().pressFirst("button[value='confirm:post_code']");
        student.sees("这一项在别处改成了“523000”").looks("04-two-tabs");
        assertThat(student.page().getByLabel("邮政编码").inputValue()).isEqualTo("523809");
        student.pressFirst("button[value='drop:post_code']");
        assertThat(student.page().getByLabel("邮政编码").inputValue()).isEqualTo("523000");
    }

    // Pressed twice, it gives one receipt, and one more time still the same.
    private void submit() {
        student.pressTwice("提交确认").sees("已提交").looks("04-receipt");
        String receipt = student.path().replaceFirst("^.*/", "");
        student.open("/campus/profile").sees("已提交确认");
        assertThat(student.read(RECEIPT)).isEqualTo(receipt);
        student.looks("04-settled");
        unfold();
        student.press("提交确认");
        assertThat(student.path()).endsWith(receipt);
    }

    // What is handed in is shown as a summary; the items are below it.
    private void unfold() {
        student.page().locator("#items > summary").click();
    }

    private void education(String stage, String label, String begins, String ends, String school) {
        student.page().locator("#begins-" + stage).fill(begins);
        student.page().locator("#ends-" + stage).fill(ends);
        student.page().locator("#school-" + stage).fill(school);
        student.page().locator("#witness-" + stage).fill("李老师");
        student.press("保存" + label);
    }

    private void enclose(String kind, byte[] jpeg) {
        student.page().locator("#file-" + kind).setInputFiles(new FilePayload("照片.jpg", "image/jpeg", jpeg));
        student.pressFirst("#" + kind + " form button[type=submit]");
        assertThat(student.page().locator("#" + kind + " img").count()).isOne();
    }
}
