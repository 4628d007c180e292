package org.xueji.campus.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.xueji.platform.page.Browser;

class EnclosurePageTest extends SupplementingStudent {
    private static final String PATH = "/campus/profile/enclosures";

    @Test
    @DisplayName("C-07 a student fills in both rows of schooling, and the form gets them in clear")
    void education() {
        Browser student = student("201601");
        assertThat(student.post(PATH + "/education/JUNIOR", row("2010年9月", "2013.6", "东莞市第一中学", "班长", "李 老师")))
                .hasStatus(303);
        assertThat(student.post(PATH + "/education/SENIOR", row("2013-09", "2016-06", "东莞市高级中学", "", "王老师")))
                .hasStatus(303);
        assertThat(student.post(PATH + "/education/SENIOR", row("2013-09", "2016-06", "东莞市高级中学", "", "王老师")))
                .hasStatus(303);
        assertThat(student.post(PATH + "/person", Map.of("former", "单小", "political", "03")))
                .hasStatus(303);
        ProfileCard card = cards.of(List.of("201601")).getFirst();
        assertThat(card.educations()).extracting(Education::school).containsExactly("东莞市第一中学", "东莞市高级中学");
        assertThat(card.formerName()).isEqualTo("单小");
        assertThat(card.politicalStatus().label()).isEqualTo("共青团员");
        assertThat(card.version()).isEqualTo(3);
        assertThat(page(student.get(PATH)).selectFirst("#begins-JUNIOR").val()).isEqualTo("2010-09");
        assertThat(student.post(PATH + "/education/PRIMARY", row("2004-09", "2010-06", "东莞小学", "", "王老师")))
                .hasStatus(404);
    }

    @ParameterizedTest(name = "{0} to {1}, {2}, {3}: {4}")
    @DisplayName("C-07 a row of schooling that cannot be right comes back with what was typed and what to do")
    @CsvSource({
        "2013-06, 2010-09, 一中学, 王老师, ends",
        "2010-13, 2013-06, 一中学, 王老师, begins",
        "'', 2013-06, 一中学, 王老师, begins",
        "2010-09, 2099-06, 一中学, 王老师, ends",
        "1990-09, 2013-06, 一中学, 王老师, ends",
        "2010-09, 2013-06, '', 王老师, school",
        "2010-09, 2013-06, 一中学, '', witness",
        "2010-09, 2013-06, 一中学, 王老师1, witness"
    })
    void refused(String begins, String ends, String school, String witness, String field) {
        TypedEducation.Reading reading = new TypedEducation(begins, ends, school, "", witness)
                .read(EducationStage.JUNIOR, YearMonth.of(2016, 10));
        assertThat(reading.problems()).containsOnlyKeys(field);
        assertThat(reading.education()).isEmpty();
    }

    @Test
    @DisplayName("C-07 a refused row keeps what was typed, also 10,000 characters, and nothing is stored")
    void formAgain() {
        Browser student = student("201601");
        MvcTestResult again =
                student.post(PATH + "/education/JUNIOR", row("2010-09", "2013-06", "长".repeat(10_000), "", "王老师"));
        assertThat(again).hasStatus(422);
        Document page = page(again);
        assertThat(page.selectFirst("#begins-JUNIOR").val()).isEqualTo("2010-09");
        assertThat(page.select("#JUNIOR .invalid-feedback").text()).contains("学校全称");
        assertThat(cards.of(List.of("201601")).getFirst().educations()).isEmpty();
        assertThat(student.post(PATH + "/person", Map.of("political", "99"))).hasStatus(422);
    }

    @Test
    @DisplayName(
            "C-07 photo, both card sides and signature are kept; the photo's remarks explain themselves, cards carry a"
                    + " watermark")
    void pictures() throws IOException {
        Browser student = student("201601");
        assertThat(upload(student, "PHOTO", picture(330, 480, Color.WHITE))).hasStatus(303);
        assertThat(page(student.get(PATH)).select("#PHOTO").text())
                .contains("已上传")
                .contains("蓝底")
                .doesNotContain("宽高比");
        assertThat(upload(student, "CARD_FRONT", picture(856, 540, Color.WHITE)))
                .hasStatus(303);
        BufferedImage card = ImageIO.read(new ByteArrayInputStream(
                student.get(PATH + "/pictures/CARD_FRONT").getResponse().getContentAsByteArray()));
        int marked = 0;
        for (int x = 0; x < card.getWidth(); x++) {
            for (int y = 0; y < 60; y++) {
                marked += (card.getRGB(x, y) & 0xFF) < 230 ? 1 : 0;
            }
        }
        assertThat(marked).isGreaterThan(500);
        assertThat(upload(student, "SIGNATURE", picture(300, 120, Color.BLACK))).hasStatus(303);
        assertThat(student.get(PATH + "/pictures/SIGNATURE")).hasStatus(200).hasHeader("Content-Type", "image/jpeg");
        assertThat(student("201602").get(PATH + "/pictures/CARD_FRONT")).hasStatus(404);
        assertThat(student.post(PATH + "/pictures/CARD_FRONT/removal", Map.of()))
                .hasStatus(303);
        assertThat(student.get(PATH + "/pictures/CARD_FRONT")).hasStatus(404);
    }

    @Test
    @DisplayName("C-07 what is no picture, too small or of another kind is refused with what to do")
    void hostile() throws IOException {
        Browser student = student("201601");
        MvcTestResult script = upload(student, "PHOTO", "<script>alert(1)</script>".getBytes());
        assertThat(script).hasStatus(422);
        assertThat(page(script).select("#PHOTO [role=alert]").text()).contains("JPEG 或 PNG");
        assertThat(upload(student, "PHOTO", picture(40, 60, Color.BLUE))).hasStatus(422);
        assertThat(upload(student, "SIGNATURE", new byte[2 << 20])).hasStatus(422);
        assertThat(upload(student, "PHOTO", new byte[0])).hasStatus(422);
        assertThat(upload(student, "ADMISSION", picture(330, 480, Color.BLUE))).hasStatus(404);
        assertThat(student.get(PATH + "/pictures/ADMISSION")).hasStatus(404);
        move("opens_at", "closes_at", -20, -10);
        assertThat(upload(student, "PHOTO", picture(330, 480, Color.BLUE))).hasStatus(409);
        assertThat(student.post(PATH + "/education/JUNIOR", row("2010-09", "2013-06", "一中学", "", "王老师")))
                .hasStatus(409);
        assertThat(student.post(PATH + "/pictures/PHOTO/removal", Map.of())).hasStatus(409);
        assertThat(page(student.get(PATH)).select("form[action*=enclosures]")).isEmpty();
    }

    @Test
    @DisplayName("C-07 giant sides, a picture cut off and a script behind a picture are refused or left out, in words")
    void hostilePictures() throws IOException {
        Browser student = student("201601");
        byte[] png = picture(330, 480, Color.BLUE);
        byte[] giant = ByteBuffer.wrap(png.clone())
                .putInt(16, 64_250)
                .putInt(20, 64_250)
                .array();
        MvcTestResult refused = upload(student, "PHOTO", giant);
        assertThat(refused).hasStatus(422);
        assertThat(page(refused).select("#PHOTO [role=alert]").text()).contains("请");
        MvcTestResult cut = upload(student, "CARD_FRONT", Arrays.copyOf(png, png.length / 2));
        assertThat(cut).hasStatus(422);
        assertThat(page(cut).select("#CARD_FRONT [role=alert]").text())
                .contains("损坏或没有传完整")
                .contains("请重新导出");
        assertThat(count("student_picture")).isZero();

        byte[] script = "<script>alert(1)</script>PK\u0003\u0004".getBytes(StandardCharsets.UTF_8);
        byte[] both = ByteBuffer.allocate(png.length + script.length)
                .put(png)
                .put(script)
                .array();
        assertThat(upload(student, "PHOTO", both)).hasStatus(303);
        byte[] kept = student.get(PATH + "/pictures/PHOTO").getResponse().getContentAsByteArray();
        assertThat(new String(kept, StandardCharsets.ISO_8859_1))
                .startsWith("\u00FF\u00D8")
                .doesNotContain("script");
    }

    private static MvcTestResult upload(Browser student, String name, byte[] content) {
        return student.upload(
                PATH + "/pictures/" + name, Map.of(), new MockMultipartFile("file", "a.png", "image/png", content));
    }

    private static Map<String, String> row(String begins, String ends, String school, String post, String witness) {
        Map<String, String> row = new LinkedHashMap<>();
        row.put("begins", begins);
        row.put("ends", ends);
        row.put("school", school);
        row.put("post", post);
        row.put("witness", witness);
        return row;
    }

    private static byte[] picture(int width, int height, Color ground) throws IOException {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(ground);
        graphics.fillRect(0, 0, width, height);
        graphics.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "png", bytes);
        return bytes.toByteArray();
    }
}
