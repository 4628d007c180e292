package org.xueji.registry.proofreading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.xueji.platform.page.Browser;
import org.xueji.registry.AccountRows;
import org.xueji.registry.Portraits;
import org.xueji.registry.RegistryPageTest;
import org.xueji.registry.Uploads;
import org.xueji.registry.account.AccountPerson;
import org.xueji.registry.check.StudentChecks;
import org.xueji.registry.institution.OfficerRole;
import org.xueji.registry.registration.RegisterFreshmen;
import org.xueji.standards.identity.IdentityDocument;

@Import(StudentChecks.class)
class ProofreadingPageTest extends RegistryPageTest {
    private static final String SCHOOL = "99001";

    @Autowired
    private RegisterFreshmen register;

    @Autowired
    private StudentChecks checks;

    private String record = "";
    private AccountPerson account = new AccountPerson("", "", null);
    private Browser student = stranger();
    private Browser officer = stranger();

    @BeforeEach
    void oneStudent() {
        records().institution(SCHOOL, "示例理工学院");
        records().institution("99002", "示例师范学院");
        record = records().record(SCHOOL, "张三");
        account = accounts()
                .bind(
                        accounts().account(AccountRows.phone("张三")),
                        "张三",
                        IdentityDocument.of(AccountRows.identityNumber("张三")));
        student = signedIn(account);
        officer = officer("O1", OfficerRole.INSTITUTION, SCHOOL);
    }

    @Test
    @DisplayName("R-14 wrong needs a reason, waits for the institution, and is answered with words")
    void kept() {
        String photo = records().admissionPhoto(SCHOOL, record);
        register.registerAll(SCHOOL, "system");
        assertThat(student.post(path(), Map.of("photo", photo))).hasStatus(422);
        MvcTestResult reasonless = student.post(path(), Map.of("photo", photo, "verdict", "wrong"));
        assertThat(reasonless).hasStatus(422);
        assertThat(page(reasonless).selectFirst("[role=alert]").text()).contains("请写明照片哪里有误");
        assertThat(student.post(path(), Map.of("photo", "0".repeat(32), "verdict", "right")))
                .hasStatus(422);
        assertThat(student.post(path(), Map.of("photo", photo, "verdict", "wrong", "reason", "不是本人")))
                .hasStatus(303);

        assertThat(page(officer.get("/supervision")).text()).contains("学生校对有误的照片");
        Document queue = page(officer.get("/supervision/photos"));
        assertThat(queue.text()).contains("张三", "不是本人");
        String one = "/supervision/photos/" + record + "/" + photo;
        assertThat(officer.get(one)).hasStatus(200);
        Browser other = officer("O2", OfficerRole.INSTITUTION, "99002");
        assertThat(other.get(one)).hasStatus(404);
        assertThat(other.post(one + "/keeping", Map.of("words", "照片没有问题"))).hasStatus(404);
        assertThat(officer.post(one + "/keeping", Map.of("words", "否"))).hasStatus(422);
        assertThat(officer.post(one + "/keeping", Map.of("words", "与高考报名照片一致"))).hasStatus(303);
        assertThat(officer.post(one + "/keeping", Map.of("words", "与高考报名照片一致"))).hasStatus(404);
        assertThat(page(officer.get("/supervision/photos")).text()).contains("没有待处理的照片");
        assertThat(page(student.get(path())).text()).contains("与高考报名照片一致");
        MvcTestResult late = student.post(path(), Map.of("photo", photo, "verdict", "right"));
        assertThat(late).hasStatus(422);
    }

    @Test
    @DisplayName("R-14 the queue is searched, ordered, narrowed and taken away, each institution its own")
    void queue() {
        String photo = records().admissionPhoto(SCHOOL, record);
        String second = records().record(SCHOOL, "李四");
        String other = records().admissionPhoto(SCHOOL, second);
        register.registerAll(SCHOOL, "system");
        student.post(path(), Map.of("photo", photo, "verdict", "wrong", "reason", "不是本人"));
        Browser later = signedIn(accounts()
                .bind(
                        accounts().account(AccountRows.phone("李四")),
                        "李四",
                        IdentityDocument.of(AccountRows.identityNumber("李四"))));
        later.post(path().replace(record, second), Map.of("photo", other, "verdict", "wrong", "reason", "太模糊"));
        assertThat(names("")).containsExactly("张三", "李四");
        assertThat(names("?sort=LATEST")).containsExactly("李四", "张三");
        assertThat(names("?sort=CLASS&kind=ADMISSION")).hasSize(2);
        assertThat(names("?sort=NAME&text=李四")).containsExactly("李四");
        assertThat(names("?kind=GRADUATION")).isEmpty();
        assertThat(names("?sort=x&kind=x&page=x")).hasSize(2);
        assertThat(page(officer.get("/supervision/photos?text=没有")).text()).contains("没有符合条件的照片");
        assertThat(csv(officer, "?text=李四")).contains("李四", "太模糊").doesNotContain("张三");
        assertThat(csv(officer("O2", OfficerRole.INSTITUTION, "99002"), "")).doesNotContain("张三", "李四");
    }

    @Test
    @DisplayName("R-14 another photo makes the check stale and is proofread anew")
    void replaced() {
        String photo = records().admissionPhoto(SCHOOL, record);
        register.registerAll(SCHOOL, "system");
        student.post(path(), Map.of("photo", photo, "verdict", "wrong", "reason", "不是近期照片"));
        checks.check(account, SCHOOL, record);
        String one = "/supervision/photos/" + record + "/" + photo;
        assertThat(officer.upload(
                        one + "/replacing",
                        Map.of(),
                        new MockMultipartFile("file", "a.jpg", "image/jpeg", new byte[] {1, 2, 3})))
                .hasStatus(422);
        assertThat(officer.upload(
                        one + "/replacing",
                        Map.of(),
                        new MockMultipartFile("file", "a.jpg", "image/jpeg", Portraits.jpeg(1))))
                .hasStatus(303);
        Document page = page(student.get("/registry/archive/" + SCHOOL + "/" + record));
        assertThat(page.text()).contains("需要重新核对", "未校对", "第 2 版");
        assertThat(page(student.get("/registry/archive/" + SCHOOL + "/" + record + "/history"))
                        .text())
                .contains("录取照片", "按校对意见更换");
        assertThat(page(student.get(path())).selectFirst("input[name=photo]").val())
                .isNotEqualTo(photo);
    }

    @Test
    @DisplayName("S-02 a ZIP of photos named by 考生号 reaches its records, everything else is told")
    void zip() {
        register.registerAll(SCHOOL, "system");
        String examinee = jdbc().sql("SELECT examinee_number FROM registry.study_record")
                .query(String.class)
                .single();
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("照片/" + examinee + ".jpg", Portraits.jpeg(1));
        files.put("照片/重复/" + examinee + ".jpg", Portraits.jpeg(2));
        files.put("16440000000000.jpg", Portraits.jpeg(3));
        String first = upload(files);
        assertThat(page(officer.get(first)).text()).contains("PHOTO-TWICE", "PHOTO-NOBODY", "已存入 1");
        assertThat(version()).isEqualTo(2);
        String again = upload(Map.of(examinee + ".jpg", Portraits.jpeg(1)));
        assertThat(page(officer.get(again)).text()).contains("已存入 0", "无变化 1");
        assertThat(version()).isEqualTo(2);
        upload(Map.of(examinee + ".jpg", "no picture".getBytes()));
        assertThat(version()).isEqualTo(2);
        assertThat(student.get("/registry/archive/" + SCHOOL + "/" + record + "/photos/admission"))
                .hasStatus(200)
                .hasHeader("Content-Type", "image/jpeg");
    }

    private List<String> names(String query) {
        return page(officer.get("/supervision/photos" + query))
                .select("h2.card-title")
                .eachText();
    }

    private static String csv(Browser officer, String query) {
        return new String(
                officer.get("/supervision/photos/list.csv" + query)
                        .getResponse()
                        .getContentAsByteArray(),
                StandardCharsets.UTF_8);
    }

    private int version() {
        return jdbc().sql("SELECT version FROM registry.study_record")
                .query(Integer.class)
                .single();
    }

    private String upload(Map<String, byte[]> files) {
        MvcTestResult answer = officer.upload(
                "/supervision/uploads/photos",
                Map.of(),
                new MockMultipartFile("photos", "照片.zip", "application/zip", Portraits.zip(files)));
        assertThat(answer).hasStatus(303);
        String path = answer.getResponse().getHeader("Location");
        return Uploads.settled(jdbc(), path);
    }

    private String path() {
        return "/registry/archive/" + SCHOOL + "/" + record + "/proofreading/admission";
    }
}
