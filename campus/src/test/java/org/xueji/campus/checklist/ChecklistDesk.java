package org.xueji.campus.checklist;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import javax.imageio.ImageIO;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.xueji.campus.CampusPageTest;
import org.xueji.platform.page.Browser;

/// Three classes in an open campaign, whose students sign their rows.
abstract class ChecklistDesk extends CampusPageTest {
    @Autowired
    SettleSignatures settleSignatures;

    CampaignRows campaign;

    @BeforeEach
    void twoClassesInAnOpenCampaign() {
        rows().threeClasses();
        campaign = new CampaignRows(jdbc());
        campaign.open(2016);
    }

    int signatures(String studentNumber) {
        return jdbc().sql("SELECT count(*) FROM campus.checklist_signature WHERE student_number = :student")
                .param("student", studentNumber)
                .query(Integer.class)
                .single();
    }

    void change(String studentNumber, String set) {
        jdbc().sql("UPDATE campus.student SET " + set + ", version = version + 1 WHERE student_number = :student")
                .param("student", studentNumber)
                .update();
    }

    String memberPath(Browser monitor, String name) {
        return page(monitor.get("/campus/class-checklist"))
                .selectFirst("a[aria-label=办理：" + name + "]")
                .attr("href");
    }

    static String row(Document page, String className) {
        return page.selectFirst("tr:has(a:containsOwn(" + className + "))").text();
    }

    static Map<String, String> signing(Document page, String name) {
        Map<String, String> fields = new HashMap<>();
        fields.put("seen", page.selectFirst("input[name=seen]").val());
        fields.put("declared", "yes");
        fields.put("name", name);
        return fields;
    }

    static String drawn(Color ink) throws Exception {
        BufferedImage picture = new BufferedImage(200, 80, BufferedImage.TYPE_INT_ARGB);
        Graphics2D pen = picture.createGraphics();
        pen.setColor(ink);
        pen.fillRect(10, 10, 100, 4);
        pen.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", bytes);
        return "data:image/png;base64," + Base64.getEncoder().encodeToString(bytes.toByteArray());
    }
}
