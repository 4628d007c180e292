package org.xueji.campus.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.xueji.platform.Eventually.eventually;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.xueji.campus.CampusPageTest;
import org.xueji.campus.RegisterRows;
import org.xueji.campus.office.Role;
import org.xueji.campus.office.Scope;
import org.xueji.platform.page.Browser;

class PhotoImportTest extends CampusPageTest {
    @Autowired
    private Pictures pictures;

    @Autowired
    private Students students;

    @BeforeEach
    void students() {
        rows().college("01", "计算机学院");
        rows().college("02", "外国语学院");
        rows().classGroup("0101", "01", "软件1班", 2016);
        rows().classGroup("0201", "02", "英语1班", 2016);
        for (int number = 1; number <= 5; number++) {
            rows().student("0101", "20160" + number, "张三");
        }
        rows().student("0201", "201606", "李四");
    }

    @Test
    @DisplayName("C-03 photos find their student by 学号, 考生号 or document number; every other one is told with a reason")
    void findsStudents() throws Exception {
        String examinee = students.find("201602").orElseThrow().examineeNumber();
        String identity = RegisterRows.identityNumber("201603").value();
        Map<String, byte[]> entries = new LinkedHashMap<>();
        entries.put("照片/201601.jpg", picture("jpg", 480, 640));
        entries.put("照片/" + examinee + ".JPG", picture("jpg", 480, 640));
        entries.put("照片/" + identity.toLowerCase() + ".png", picture("png", 300, 300));
        entries.put("照片/201601.png", picture("png", 480, 640));
        entries.put("201604.jpg", "no picture".getBytes());
        entries.put("201605.jpg", picture("jpg", 30, 40));
        entries.put("201606.jpg", picture("jpg", 480, 640));
        entries.put("990000199001011234.jpg", picture("jpg", 480, 640));
        Browser college = staff("T1", Scope.college("01"), Role.COLLEGE);
        Document done = uploaded(college, zip(entries));
        assertThat(done.select("tbody code").eachText())
                .containsExactly(
                        "PHOTO-SHAPE",
                        "PHOTO-TWICE",
                        "PHOTO-NOT-A-PICTURE",
                        "PHOTO-TOO-SMALL",
                        "PHOTO-NO-STUDENT",
                        "PHOTO-NO-STUDENT");
        assertThat(done.html()).doesNotContain("990000199001011234").doesNotContain(identity);
        assertThat(page(college.get("/campus/roster/photos")).text()).contains("存入 3 张，退回 5 张");
        byte[] stored = pictures.find("201603", PictureKind.ADMISSION).orElseThrow();
        assertThat(ImageIO.read(new ByteArrayInputStream(stored)).getWidth()).isEqualTo(300);
        assertThat(pictures.find("201602", PictureKind.ADMISSION)).isPresent();
        assertThat(pictures.find("201606", PictureKind.ADMISSION)).isEmpty();
        assertThat(count("campus.roster_import_part")).isZero();
        assertThat(count("platform.stored_file")).isEqualTo(3);
        assertThat(college.get("/campus/students/201601/photo")).hasStatus(200);
    }

    @Test
    @DisplayName("C-03 what is no ZIP is refused, a form sent twice brings one import, others do not get at it")
    void refuses() throws Exception {
        Browser office = staff("T2", Scope.school(), Role.OFFICE);
        assertThat(uploaded(office, "nothing".getBytes()).text()).contains("没有需要处理的照片");
        assertThat(page(office.get("/campus/roster/photos")).text()).contains("不可读");
        MockMultipartFile empty = new MockMultipartFile("file", "a.zip", "application/zip", new byte[0]);
        assertThat(office.upload("/campus/roster/photos", Map.of(), empty)).hasStatus(422);
        MockMultipartFile file = new MockMultipartFile("file", "a.zip", "application/zip", zip(Map.of()));
        MvcTestResult once = office.upload("/campus/roster/photos", Map.of("_submission", "k"), file);
        MvcTestResult again = office.upload("/campus/roster/photos", Map.of("_submission", "k"), file);
        String location = String.valueOf(once.getResponse().getHeader("Location"));
        assertThat(again.getResponse().getHeader("Location")).isEqualTo(location);
        assertThat(staff("T1", Scope.college("01"), Role.COLLEGE).get(location)).hasStatus(404);
        assertThat(student("201601").get(location)).hasStatus(403);
    }

    private Document uploaded(Browser browser, byte[] content) {
        MockMultipartFile file = new MockMultipartFile("file", "照片.zip", "application/zip", content);
        MvcTestResult answer = browser.upload("/campus/roster/photos", Map.of(), file);
        assertThat(answer).hasStatus(303);
        String location = String.valueOf(answer.getResponse().getHeader("Location"));
        return eventually(
                "the photos are stored",
                () -> page(browser.get(location)),
                page -> page.select("[data-renew]").isEmpty());
    }

    private long count(String table) {
        return jdbc().sql("SELECT count(*) FROM " + table).query(Long.class).single();
    }

    private static byte[] picture(String format, int width, int height) throws IOException {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(new Color(100, 197, 255));
        graphics.fillRect(0, 0, width, height);
        graphics.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(image, format, bytes);
        return bytes.toByteArray();
    }

    private static byte[] zip(Map<String, byte[]> entries) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
            }
        }
        return bytes.toByteArray();
    }
}
