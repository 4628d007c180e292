package org.xueji.campus.collection;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.util.Map;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.xueji.campus.campaign.Campaigns;
import org.xueji.campus.checklist.Checklist;
import org.xueji.campus.checklist.Checklists;
import org.xueji.campus.office.Role;
import org.xueji.campus.office.Scope;
import org.xueji.platform.page.Browser;

/// Codes of the checklist, codes opened by phone, codes on a photo.
class ScannedCodeTest extends CollectionDesk {
    @Autowired
    private Checklists checklists;

    @Autowired
    private Campaigns campaigns;

    @Test
    @DisplayName("C-13 the class checklist is received by its code, once, and refused when the list has changed")
    void checklist() {
        Browser college = college();
        Checklist list = checklists
                .current(campaigns.openForCohort(2016).orElseThrow(), "0101")
                .orElseThrow();
        assertThat(scanText(college, list.listCode(), Map.of())).contains("无此编号");
        checklists.keep(list);
        assertThat(scanText(college, list.listCode(), Map.of("class", "0101")))
                .contains("已收")
                .contains("核对表已收");
        assertThat(scanText(college, list.listCode(), Map.of())).contains("已收过");
        jdbc().sql("UPDATE campus.student SET name = '张叁', version = version + 1 WHERE student_number = '201601'")
                .update();
        assertThat(scanText(college, list.listCode(), Map.of())).contains("已作废").contains("信息有变化 1 人");
        String path = "/campus/scan/" + list.listCode();
        assertThat(page(student("201602").get(path)).text())
                .contains("已作废")
                .contains("张叁")
                .doesNotContain("（姓名）");
        assertThat(page(student("201601").get(path)).select("main").text())
                .contains("已作废")
                .doesNotContain("张叁");
        assertThat(student("201611").get(path)).hasStatus(404);
        assertThat(page(college.get(path)).text()).contains("张叁（姓名）");
    }

    @Test
    @DisplayName("C-13 the address in the QR code tells each reader what concerns the reader")
    void scannedByPhone() {
        String path = "/campus/scan/" + codes.get("201601");
        assertThat(stranger().get(path)).hasStatus(303);
        assertThat(page(student("201601").get(path)).text()).contains("有效").contains("201601");
        Document monitors = page(student("201602").get(path));
        assertThat(monitors.text()).contains("张三").doesNotContain("201601");
        assertThat(student("201611").get(path)).hasStatus(404);
        assertThat(page(student("201611").get(path)).text()).contains("查不到").doesNotContain("张三");
        Browser college = college();
        Document seen = page(college.get(path));
        assertThat(seen.text()).contains("接收这一份");
        assertThat(college.post(
                        "/campus/collection/scan",
                        Map.of(
                                "key", seen.selectFirst("input[name=key]").val(),
                                "text", seen.selectFirst("input[name=text]").val())))
                .hasStatus(303);
        assertThat(copies()).isEqualTo(1);
        assertThat(staff("T8", Scope.college("02"), Role.COLLEGE).get(path)).hasStatus(404);
        jdbc().sql(
                        "UPDATE campus.student SET major_name = '网络工程', version = version + 1 WHERE student_number = '201601'")
                .update();
        assertThat(page(student("201602").get(path)).text()).contains("已作废").doesNotContain("专业");
        assertThat(page(student("201601").get(path)).text()).contains("专业");
    }

    @Test
    @DisplayName("C-13 a photo of the code is read on the server")
    void photo() throws Exception {
        Browser college = college();
        MockMultipartFile photo = new MockMultipartFile(
                "picture", "p.jpg", "image/jpeg", qr("https://x.example/campus/scan/" + codes.get("201601")));
        assertThat(college.upload(
                        "/campus/collection/scan/picture",
                        Map.of("key", UUID.randomUUID().toString()),
                        photo))
                .hasStatus(303);
        assertThat(copies()).isEqualTo(1);
        assertThat(college.upload("/campus/collection/scan/decoding", Map.of(), photo))
                .hasStatus(200)
                .bodyText()
                .contains(codes.get("201601"));
        MockMultipartFile noise = new MockMultipartFile("picture", "p.jpg", "image/jpeg", new byte[] {1, 2, 3});
        assertThat(college.upload("/campus/collection/scan/decoding", Map.of(), noise))
                .hasStatus(204);
        assertThat(college.upload(
                        "/campus/collection/scan/picture",
                        Map.of("key", UUID.randomUUID().toString()),
                        noise))
                .hasStatus(422);
    }

    private static byte[] qr(String text) throws Exception {
        BitMatrix bits = new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 400, 400);
        BufferedImage picture = new BufferedImage(600, 500, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < 500; y++) {
            for (int x = 0; x < 600; x++) {
                boolean dark = x >= 100 && x < 500 && y >= 50 && y < 450 && bits.get(x - 100, y - 50);
                picture.setRGB(x, y, dark ? 0x222222 : 0xEEEEEE);
            }
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(picture, "jpg", bytes);
        return bytes.toByteArray();
    }
}
