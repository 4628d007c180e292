package org.xueji.registry.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.xueji.platform.page.Browser;
import org.xueji.registry.AccountRows;
import org.xueji.registry.RegistryPageTest;
import org.xueji.registry.account.AccountPerson;
import org.xueji.registry.archive.ChangeRecord;
import org.xueji.registry.archive.RecordField;
import org.xueji.registry.institution.OfficerRole;
import org.xueji.registry.registration.RegisterFreshmen;
import org.xueji.standards.identity.IdentityDocument;

@Import(StudentChecks.class)
class CheckListPageTest extends RegistryPageTest {
    private static final String SCHOOL = "99001";

    @Autowired
    private RegisterFreshmen register;

    @Autowired
    private ChangeRecord changeRecord;

    @Autowired
    private StudentChecks checks;

    private Browser officer = stranger();

    @BeforeEach
    void people() {
        records().institution(SCHOOL, "示例理工学院");
        records().institution("99002", "示例师范学院");
        officer = officer("O1", OfficerRole.INSTITUTION, SCHOOL);
    }

    @Test
    @DisplayName("S-06 the officer sees who has checked, who must again, who has not and why")
    void standings() {
        String done = records().record(SCHOOL, "张三");
        String changed = records().record(SCHOOL, "李四");
        records().record(SCHOOL, "王五");
        records().admissionPhoto(SCHOOL, records().record(SCHOOL, "赵六"));
        records().record(SCHOOL, "钱七");
        register.registerAll(SCHOOL, "system");
        checks.check(account("张三"), SCHOOL, done);
        checks.check(account("李四"), SCHOOL, changed);
        changeRecord.change(SCHOOL, changed, Map.of(RecordField.CLASS_NAME, "软件2班"), "调班", "O1");
        account("赵六");
        account("钱七");

        String page = page(officer.get("/supervision/checks")).text();
        assertThat(page).contains("应核查 5", "已核查 1", "须重新核查 1", "未核查 3", "20.0%");
        assertThat(page).contains("尚未在平台注册账号", "照片尚未校对", "尚未看完并确认", "学生尚未重新核对");
        assertThat(page).contains("核查后信息有变更 1", "没有账号或未实名绑定 1", "照片未校对 1", "未看完确认 1");
        Document one = page(officer.get("/supervision/checks?standing=NOT_YET&reason=PHOTO"));
        assertThat(one.select("tbody tr"))
                .singleElement()
                .satisfies(row -> assertThat(row.text()).contains("赵六", "照片尚未校对"));
        assertThat(one.select("#reasons + div [aria-current]").text()).isEqualTo("照片未校对 1");
        assertThat(page(officer.get("/supervision/checks"
                                + one.select("#reasons + div [aria-current]").attr("href")))
                        .select("tbody tr"))
                .hasSize(5);
        String receipt = jdbc().sql("SELECT receipt_number FROM registry.record_check WHERE record_id = :id")
                .param("id", done)
                .query(String.class)
                .single();
        assertThat(page(officer.get("/supervision/checks?text=" + receipt.toLowerCase()))
                        .select("tbody tr"))
                .singleElement()
                .satisfies(row -> assertThat(row.text()).contains("张三", receipt));
        assertThat(page(officer.get("/supervision/checks?standing=NOT_YET")).select("tbody tr"))
                .hasSize(3);
        assertThat(page(officer.get("/supervision/checks?sort=TIME&descending=true"))
                        .selectFirst("tbody tr")
                        .text())
                .contains("李四");
        assertThat(page(officer.get("/supervision/checks?sort=record.name")).select("tbody tr"))
                .hasSize(5);
        MvcTestResult file = officer.get("/supervision/checks/list.csv?standing=STALE");
        assertThat(new String(file.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8))
                .contains("李四")
                .doesNotContain("张三");
        assertThat(new String(
                        officer.get("/supervision/checks/list.csv?reason=NO_ACCOUNT")
                                .getResponse()
                                .getContentAsByteArray(),
                        StandardCharsets.UTF_8))
                .contains("王五", "尚未在平台注册账号")
                .doesNotContain("钱七");
    }

    @Test
    @DisplayName("S-06 another institution's officer sees none of them, and receipts of others are not found")
    void otherInstitution() {
        String record = records().record(SCHOOL, "张三");
        register.registerAll(SCHOOL, "system");
        checks.check(account("张三"), SCHOOL, record);
        Browser other = officer("O2", OfficerRole.INSTITUTION, "99002");
        assertThat(page(other.get("/supervision/checks")).text())
                .contains("应核查 0")
                .doesNotContain("张三");
        String receipt = jdbc().sql("SELECT receipt_number FROM registry.record_check")
                .query(String.class)
                .single();
        assertThat(page(other.get("/supervision/checks?text=" + receipt)).text())
                .doesNotContain("张三");
        assertThat(officer("O3", OfficerRole.MINISTRY, null).get("/supervision/checks"))
                .hasStatus(403);
        assertThat(page(student("李四", IdentityDocument.of(AccountRows.identityNumber("李四")))
                                .get("/registry/receipts?number=" + receipt))
                        .text())
                .contains("没有这个回执号");
    }

    private AccountPerson account(String name) {
        return accounts()
                .bind(
                        accounts().account(AccountRows.phone(name)),
                        name,
                        IdentityDocument.of(AccountRows.identityNumber(name)));
    }
}
