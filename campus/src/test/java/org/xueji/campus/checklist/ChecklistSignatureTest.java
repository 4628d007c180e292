package org.xueji.campus.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javax.imageio.ImageIO;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.xueji.campus.RegisterRows;
import org.xueji.platform.page.Browser;

/// A student signs the own row, and the signature counts until the row changes.
class ChecklistSignatureTest extends ChecklistDesk {
    @Test
    @DisplayName("C-10 a student sees the own row with a masked number and signs it once, however often it is sent")
    void signs() {
        Browser student = student("201601");
        assertThat(page(student.get("/campus")).text()).contains("核对并签名");
        Document own = page(student.get("/campus/checklist"));
        String number = RegisterRows.identityNumber("201601").value();
        assertThat(own.text())
                .contains("张三")
                .contains("软件1班")
                .contains("9900**********")
                .doesNotContain(number);
        assertThat(own.text()).doesNotContain("李四");

        Map<String, String> signing = signing(own, "张三");
        assertThat(student.post("/campus/checklist/signature", signing)).hasStatus(303);
        assertThat(student.post("/campus/checklist/signature", signing)).hasStatus(303);
        assertThat(signatures("201601")).isEqualTo(1);
        assertThat(campaign.counted("0101", "signed")).isEqualTo(1);
        assertThat(page(student.get("/campus/checklist")).text())
                .contains("本人已签名")
                .contains("名单版本");
    }

    @Test
    @DisplayName("C-10 signing needs the own name or a drawn signature, and the declaration")
    void confirms() throws Exception {
        Browser student = student("201601");
        Document own = page(student.get("/campus/checklist"));
        assertThat(student.post("/campus/checklist/signature", signing(own, "李四")))
                .hasStatus(422);
        Map<String, String> undeclared = signing(own, "张三");
        undeclared.remove("declared");
        assertThat(student.post("/campus/checklist/signature", undeclared)).hasStatus(422);
        Map<String, String> scribbled = signing(own, "");
        scribbled.put("drawn", "data:image/png;base64,AAAA");
        assertThat(student.post("/campus/checklist/signature", scribbled)).hasStatus(422);
        scribbled.put("drawn", drawn(Color.WHITE));
        assertThat(student.post("/campus/checklist/signature", scribbled)).hasStatus(422);
        assertThat(signatures("201601")).isZero();
        scribbled.put("drawn", drawn(Color.BLACK));
        assertThat(student.post("/campus/checklist/signature", scribbled)).hasStatus(303);
        BufferedImage strokes = ImageIO.read(new ByteArrayInputStream(
                student.get("/campus/checklist/signature.jpg").getResponse().getContentAsByteArray()));
        assertThat(strokes.getWidth())
                .as("without the empty canvas around the strokes")
                .isLessThan(120);
        assertThat(strokes.getHeight()).isLessThan(20);
        assertThat(student("201603").get("/campus/checklist/signature.jpg")).hasStatus(404);
        byte[] kept = jdbc().sql("SELECT drawn FROM campus.checklist_signature")
                .query(byte[].class)
                .single();
        assertThat(new String(kept, StandardCharsets.ISO_8859_1)).doesNotContain("JFIF");
    }

    @Test
    @DisplayName("C-10 a change of the record ends the signature, and changing it back before anybody looked keeps it")
    void followsTheRecord() {
        Browser student = student("201601");
        Document opened = page(student.get("/campus/checklist"));
        student.post("/campus/checklist/signature", signing(opened, "张三"));
        change("201601", "major_name = '网络工程'");
        change("201601", "major_name = '软件工程'");
        assertThat(settleSignatures.settleOne()).isTrue();
        assertThat(settleSignatures.settleOne()).isFalse();
        assertThat(campaign.counted("0101", "signed")).isEqualTo(1);

        change("201601", "major_name = '网络工程'");
        assertThat(page(student.get("/campus/checklist")).text()).contains("须重签");
        assertThat(student.post("/campus/checklist/signature", signing(opened, "张三")))
                .hasStatus(409);
        settleSignatures.settleOne();
        assertThat(campaign.counted("0101", "signed")).isZero();
        Document changed = page(student.get("/campus/checklist"));
        assertThat(changed.text()).contains("签名后学籍信息有变化").contains("网络工程");
        assertThat(student.post("/campus/checklist/signature", signing(changed, "张三")))
                .hasStatus(303);
        assertThat(campaign.counted("0101", "signed")).isEqualTo(1);
        assertThat(signatures("201601")).isEqualTo(2);
    }

    @Test
    @DisplayName("C-10 two requests that sign at once leave one signature")
    void signsOnceAtOnce() throws Exception {
        for (int round = 0; round < 5; round++) {
            Browser student = student("201601");
            Map<String, String> signing = signing(page(student.get("/campus/checklist")), "张三");
            try (ExecutorService fingers = Executors.newFixedThreadPool(4)) {
                Callable<Integer> sign = () -> student.post("/campus/checklist/signature", signing)
                        .getResponse()
                        .getStatus();
                for (var answer : fingers.invokeAll(List.of(sign, sign, sign, sign))) {
                    assertThat(answer.get()).isEqualTo(303);
                }
            }
            assertThat(signatures("201601")).isEqualTo(round + 1);
            assertThat(campaign.counted("0101", "signed")).isEqualTo(1);
            change("201601", "major_name = '专业" + round + "'");
            settleSignatures.settleOne();
        }
    }

    @Test
    @DisplayName("C-10 outside the window nothing is kept, whatever is posted")
    void closed() {
        Browser student = student("201601");
        Browser monitor = student("201602");
        Map<String, String> signing = signing(page(student.get("/campus/checklist")), "张三");
        String member = memberPath(monitor, "王五");
        campaign.passed();
        MvcTestResult late = student.post("/campus/checklist/signature", signing);
        assertThat(late).hasStatus(409);
        assertThat(page(late).select("main").text()).contains("不在办理时间内").contains("请联系班长");
        MvcTestResult correction =
                student.post("/campus/checklist/corrections", Map.of("field", "name", "right", "张叁"));
        assertThat(correction).hasStatus(409);
        assertThat(page(correction).select("main").text()).contains("没有保存");
        assertThat(student.post("/campus/checklist/corrections/1/withdrawal", Map.of()))
                .hasStatus(409);
        assertThat(monitor.post(member + "/proxy", Map.of("reason", "ILL"))).hasStatus(409);
        assertThat(monitor.post(member + "/unsigned", Map.of("reason", "ILL"))).hasStatus(409);
        assertThat(monitor.post(member + "/clearing", Map.of())).hasStatus(409);
        assertThat(monitor.post("/campus/class-checklist/unlisted", Map.of("name", "孙八")))
                .hasStatus(409);
        assertThat(signatures("201601") + signatures("201603")).isZero();
        for (String table : List.of("checklist_correction", "checklist_mark", "checklist_unlisted")) {
            assertThat(jdbc().sql("SELECT count(*) FROM campus." + table)
                            .query(Long.class)
                            .single())
                    .as(table)
                    .isZero();
        }
        assertThat(page(student.get("/campus/checklist")).select("form[action$=signature]"))
                .isEmpty();
    }
}
