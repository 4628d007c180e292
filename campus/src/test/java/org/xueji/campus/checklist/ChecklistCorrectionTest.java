package org.xueji.campus.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.xueji.platform.page.Browser;

/// A student says what is wrong in the own row.
class ChecklistCorrectionTest extends ChecklistDesk {
    @Test
    @DisplayName("C-10 a correction says what proof it needs, keeps what was typed, and ends a signature made before")
    void corrects() {
        Browser student = student("201601");
        student.post("/campus/checklist/signature", signing(page(student.get("/campus/checklist")), "张三"));
        assertThat(page(student.get("/campus/checklist?field=name")).text())
                .contains("姓名：现在登记的是“张三”")
                .contains("公安机关证明");
        MvcTestResult wrong = student.post(
                "/campus/checklist/corrections", Map.of("field", "document_number", "right", "123", "remark", "少一位"));
        assertThat(wrong).hasStatus(422);
        assertThat(page(wrong).selectFirst("input[name=right]").val()).isEqualTo("123");
        assertThat(student.post("/campus/checklist/corrections", Map.of("field", "name", "right", "张三")))
                .hasStatus(422);
        assertThat(student.post("/campus/checklist/corrections", Map.of("field", "roles", "right", "x")))
                .hasStatus(422);
        assertThat(student.post(
                        "/campus/checklist/corrections", Map.of("field", "name", "right", "张叁", "remark", "户口簿为准")))
                .hasStatus(303);
        assertThat(campaign.counted("0101", "signed")).isZero();
        Document own = page(student.get("/campus/checklist"));
        assertThat(own.text()).contains("更正栏有改动").contains("应为 张叁").contains("除“更正”栏所列 1 项外");
        assertThat(student.post("/campus/checklist/signature", signing(own, "201601")))
                .hasStatus(303);
        assertThat(campaign.counted("0101", "signed")).isEqualTo(1);
        byte[] sealed = jdbc().sql("SELECT right_value FROM campus.checklist_correction")
                .query(byte[].class)
                .single();
        assertThat(new String(sealed, StandardCharsets.UTF_8)).doesNotContain("张叁");

        String withdrawal = own.selectFirst("form[action$=withdrawal]").attr("action");
        assertThat(student("201603").post(withdrawal, Map.of())).hasStatus(404);
        assertThat(student.post(withdrawal, Map.of())).hasStatus(303);
        assertThat(student.post(withdrawal, Map.of())).hasStatus(404);
        assertThat(campaign.counted("0101", "signed")).isZero();
    }

    @Test
    @DisplayName("C-10 a correction is settled when the record holds the right value")
    void settles() {
        Browser student = student("201601");
        student.post("/campus/checklist/corrections", Map.of("field", "major_name", "right", "网络工程"));
        change("201601", "major_name = '网络工程'");
        settleSignatures.settleOne();
        assertThat(page(student.get("/campus/checklist")).text())
                .contains("更正栏是空的")
                .contains("网络工程");
    }
}
