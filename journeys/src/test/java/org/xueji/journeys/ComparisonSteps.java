package org.xueji.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import org.xueji.campus.roster.RosterSamples;

/// Step 6, what the office sees of it: where campus and registry differ (信息比对, C-09).
final class ComparisonSteps {
    private static final String MAJOR = "网络工程";
    private static final String REASON = "转专业已批准，等学信平台更新";

    private final Walker office;
    private final String[] row;

    /// @param row as the registry has it
    ComparisonSteps(Walker office, String[] row) {
        this.office = office;
        this.row = row;
    }

    /// Nobody differs until the campus gives one of them another major; that is shown, and excused until it is
    /// reported.
    void followChange(int all) {
        counts(all, all);
        String[] changed = row.clone();
        changed[RosterSamples.CODES.indexOf("ZYMC")] = MAJOR;
        new RosterSteps(office).bring(changed);
        counts(all, all - 1);
        String number = row[RosterSamples.CODES.indexOf("XH")];
        office.sees(MAJOR + " → " + row[RosterSamples.CODES.indexOf("ZYMC")])
                .looks("06-differences")
                .follow(number);
        verdicts("一致", "不一致");
        assertThat(office.text()).doesNotContain(row[RosterSamples.CODES.indexOf("SFZH")]);
        excuse();
    }

    private void counts(int all, int identical) {
        office.open("/campus/comparison").waitsFor("共 %d 名学生，学信平台已公布 %d 名，其中一致 %d 人".formatted(all, all, identical));
    }

    private void verdicts(String... words) {
        assertThat(office.page().locator("main .badge").allTextContents()).containsOnly(words);
    }

    private void excuse() {
        LocalDate until = LocalDate.now(ZoneId.of("Asia/Shanghai")).plusMonths(1);
        office.looks("06-difference")
                .choose("项目", "专业名称")
                .type("至（含当天）", until.toString())
                .type("原因", REASON)
                .press("登记");
        office.sees(REASON + "，至 " + until).looks("06-excused");
        verdicts("一致", "异动处理中");
    }
}
