package org.xueji.journeys;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/// Step 3: the office opens the campaign (开放核查工作, C-02).
final class CampaignSteps {
    private static final String REASON = "集体外出实习，11 月 6 日返校";

    private final Walker office;

    CampaignSteps(Walker office) {
        this.office = office;
    }

    /// The classes' date has passed two hours ago, so that boards have somebody late; one class has it extended.
    void open(String extendedClass) {
        LocalDateTime now = LocalDateTime.now(ZoneId.of("Asia/Shanghai")).truncatedTo(ChronoUnit.MINUTES);
        office.open("/campus/campaigns/new")
                .looks("03-new-campaign")
                .type("名称", "2016级新生学籍电子注册查询")
                .type("年级", "2016")
                .type("学生开始办理", now.minusDays(10).toString())
                .type("学生截止", now.minusHours(3).toString())
                .type("班级上交截止", now.minusHours(2).toString())
                .type("学院上交截止", now.plusDays(2).toString())
                .type("通知正文", notice(now.getYear()))
                .press("保存草稿");
        office.looks("03-draft").press("开放");
        LocalDateTime due = now.plusDays(1);
        office.inVain();
        extend(extendedClass + "的学生", due, "");
        // The refusal keeps what was chosen and typed, so only the reason is left to give.
        office.sees("请写明延期理由")
                .looks("03-extension-without-reason")
                .type("理由", REASON)
                .press("准予延期");
        extend(extendedClass, due, REASON);
        office.sees("理由：" + REASON + " · 工号 J0001").looks("03-open-campaign");
    }

    // The proposed text is for this year's freshmen.
    private String notice(int thisYear) {
        String proposed = office.page().locator("#notice").inputValue();
        return proposed.replace(thisYear + "级", "2016级").replace(thisYear + "年录取", "2016年录取");
    }

    private void extend(String unit, LocalDateTime due, String reason) {
        office.choose("延期对象", unit).type("新的截止时间", due.toString()).type("理由", reason);
        // The browser asks for a reason itself; what the domain says is wanted here.
        office.page().locator("form:has(#unit)").evaluate("form => form.noValidate = true");
        office.press("准予延期");
    }
}
