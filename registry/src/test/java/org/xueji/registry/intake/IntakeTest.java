package org.xueji.registry.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.xueji.documents.table.TableKind;
import org.xueji.exchange.NationalRegistry;
import org.xueji.platform.page.Browser;
import org.xueji.registry.RegistryPageTest;
import org.xueji.registry.Uploads;
import org.xueji.registry.institution.OfficerRole;
import org.xueji.registry.registration.RegisterFreshmen;
import org.xueji.standards.identity.IdentityDocument;

class IntakeTest extends RegistryPageTest {
    private static final String SCHOOL = "99001";

    @Autowired
    private ReportFreshmen report;

    @Autowired
    private RegisterFreshmen register;

    @Autowired
    private NationalRegistry registry;

    @BeforeEach
    void schools() {
        records().institution(SCHOOL, "示例理工学院");
        records().institution("99002", "示例师范学院");
    }

    @ParameterizedTest
    @EnumSource(TableKind.class)
    @DisplayName("S-02 the campus's registration file is taken over as it is, in every format")
    void everyFormat(TableKind kind) {
        ReportFreshmen.Report done = reported(SCHOOL, "file", FreshmenFile.of(3).bytes(kind));
        assertThat(done.errors()).isEmpty();
        assertThat(done.rows()).isEqualTo(3);
        assertThat(register.registerAll(SCHOOL, "system")).isEqualTo(3);
        assertThat(registry.noticesAfter(SCHOOL, 0, 10)).extracting("number").containsExactly(1L, 2L, 3L);
        Browser student = student("某某", IdentityDocument.of(FreshmenFile.identity(1)));
        assertThat(page(student.get("/registry/archive")).text()).contains("软件工程", "在籍（注册学籍）");
    }

    @Test
    @DisplayName("S-03 three thousand freshmen are reported and registered in seconds")
    void threeThousand() {
        byte[] file = FreshmenFile.of(3_000).bytes(TableKind.XLSX);
        long begin = System.nanoTime();
        assertThat(reported(SCHOOL, "file.xlsx", file).rows()).isEqualTo(3_000);
        long reported = System.nanoTime();
        assertThat(register.registerAll(SCHOOL, "system")).isEqualTo(3_000);
        long registered = System.nanoTime();
        assertThat(registry.noticesAfter(SCHOOL, 0, 1_000)).hasSize(1_000);
        assertThat(registry.noticesAfter(SCHOOL, 2_990, 1_000)).hasSize(10);
        System.out.printf(
                "reported in %d ms, registered in %d ms%n",
                (reported - begin) / 1_000_000, (registered - reported) / 1_000_000);
        assertThat(Duration.ofNanos(registered - begin)).isLessThan(Duration.ofSeconds(20));
    }

    @ParameterizedTest(name = "{1}: {2}")
    @CsvSource({
        "KSH, '', EXAMINEE-MISSING",
        "KSH, 16440000000001, DUPLICATE-KSH",
        "KSH, 1.6E+13, NUMERIC",
        "XH, 201600000001, DUPLICATE-XH",
        "XM, 张??, NAME-MISSING-CHARACTER",
        "XM, '', NAME-MISSING",
        "XB, 甲, SEX-UNKNOWN",
        "CSRQ, 20161301, DATE-FORM",
        "CSRQ, 19900101, BIRTH-DATE-DIFFERS",
        "SFZH, 441900200513010019, ID-DATE",
        "SFZH, 11010519491231002, ID-LENGTH",
        "SFZH, 110105194912310021, ID-CHECK",
        "SFZH, 4.4E+17, DOCUMENT-NUMERIC",
        "MZ, 火星族, ETHNIC-GROUP-UNKNOWN",
        "ZYMC, '', MISSING",
        "CC, 小学, LEVEL-UNKNOWN",
        "XZ, 九年, SCHOOL-YEARS-FORM",
        "XXXS, 自学, FORM-UNKNOWN",
        "RXRQ, 昨天, DATE-FORM",
        "YJBYRQ, 20150701, EXPECTED-GRADUATION-EARLY",
        "YXDM, 99002, INSTITUTION-FOREIGN",
    })
    @DisplayName("S-02 one fault keeps the whole file out and is told with row, column and code")
    void faults(String column, String value, String code) {
        byte[] file = FreshmenFile.of(3).with(0, column, value).bytes(TableKind.CSV);
        ReportFreshmen.Report done = reported(SCHOOL, "file.csv", file);
        assertThat(done.rows()).isZero();
        assertThat(done.errors()).anyMatch(error -> error.contains(code + " "));
        assertThat(countRecords()).isZero();
    }

    @Test
    @DisplayName("S-02 the officer uploads, reads the findings, mends the file, takes it over and registers")
    void officersWay() {
        Browser officer = officer("O1", OfficerRole.INSTITUTION, SCHOOL);
        String bad = upload(officer, FreshmenFile.of(2).with(1, "XM", "??"));
        Uploads.settled(jdbc(), bad);
        String page = page(officer.get(bad)).text();
        assertThat(page).contains("已校验", "NAME-MISSING-CHARACTER", "姓名 XM").doesNotContain("整批接收");
        assertThat(officer.post(bad + "/taking", Map.of())).hasStatus(303);
        assertThat(countRecords()).isZero();
        assertThat(officer.get(bad + "/findings.csv")).hasStatus(200);
        assertThat(page(officer.get("/supervision")).text()).contains("待接收或改正的上报");
        assertThat(officer.post(bad + "/discarding", Map.of())).hasStatus(303);

        String good = upload(officer, FreshmenFile.of(2));
        Uploads.settled(jdbc(), good);
        assertThat(page(officer.get(good)).text()).contains("没有错误，可以整批接收");
        assertThat(officer.post(good + "/taking", Map.of())).hasStatus(303);
        assertThat(officer.post(good + "/taking", Map.of())).hasStatus(303);
        assertThat(page(officer.get("/supervision/freshmen?status=PENDING")).select("input[name=record]"))
                .hasSize(2);
        assertThat(jdbc().sql("SELECT count(*) FROM registry.upload_part")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    @DisplayName("S-02 an upload that lacks columns or is no table says what to do")
    void unreadable() {
        Browser officer = officer("O1", OfficerRole.INSTITUTION, SCHOOL);
        String lacking = uploadBytes(officer, "a.csv", "KSH,XM,XB,CSRQ\r\n1,2,3,4\r\n".getBytes());
        Uploads.settled(jdbc(), lacking);
        assertThat(page(officer.get(lacking)).selectFirst("[role=alert]").text())
                .contains("缺少必需的列", "身份证号 SFZH");
        String noise = uploadBytes(officer, "a.xlsx", new byte[] {1, 2, 3, 0, 0, 9});
        Uploads.settled(jdbc(), noise);
        assertThat(page(officer.get(noise)).text()).contains("无法读取");
        assertThat(officer.upload(
                        "/supervision/uploads",
                        Map.of(),
                        new MockMultipartFile("file", "a.csv", "text/csv", new byte[0])))
                .hasStatus(422);
    }

    @Test
    @DisplayName("S-01 another institution's officer reaches nothing of it")
    void otherInstitution() {
        Browser officer = officer("O1", OfficerRole.INSTITUTION, SCHOOL);
        Browser other = officer("O2", OfficerRole.INSTITUTION, "99002");
        String upload = upload(officer, FreshmenFile.of(2));
        Uploads.settled(jdbc(), upload);
        assertThat(other.get(upload)).hasStatus(404);
        assertThat(other.post(upload + "/taking", Map.of())).hasStatus(404);
        assertThat(other.post(upload + "/discarding", Map.of())).hasStatus(404);
        assertThat(officer.post(upload + "/taking", Map.of())).hasStatus(303);
        List<String> records = page(officer.get("/supervision/freshmen"))
                .select("input[name=record]")
                .eachAttr("value");
        assertThat(page(other.get("/supervision/freshmen")).select("input[name=record]"))
                .isEmpty();
        assertThat(other.post(
                        "/supervision/freshmen/decisions",
                        Map.of("state", "PLACE_CANCELLED", "reason", "冒名", "record", records.getFirst())))
                .hasStatus(422);
        assertThat(other.post("/supervision/freshmen/decisions", Map.of("state", "REGISTERED", "all", "true")))
                .hasStatus(422);
        assertThat(jdbc().sql("SELECT count(*) FROM registry.study_record WHERE status = 'PENDING'")
                        .query(Long.class)
                        .single())
                .isEqualTo(2);
        for (String role : List.of(OfficerRole.SECURITY, OfficerRole.MINISTRY, OfficerRole.AUDITOR)) {
            Browser stranger = officer("X" + role, role, null);
            assertThat(stranger.get("/supervision/uploads")).hasStatus(403);
            assertThat(stranger.get("/supervision/freshmen")).hasStatus(403);
        }
    }

    @Test
    @DisplayName("S-02 before registration a later file mends the rows, after it a different row is refused")
    void again() {
        reported(SCHOOL, "a.csv", FreshmenFile.of(3).bytes(TableKind.CSV));
        reported(SCHOOL, "b.csv", FreshmenFile.of(4).with(0, "ZYMC", "网络工程").bytes(TableKind.CSV));
        assertThat(countRecords()).isEqualTo(4);
        assertThat(jdbc().sql("SELECT count(*) FROM registry.study_record WHERE major_name = '网络工程'")
                        .query(Long.class)
                        .single())
                .isOne();
        register.registerAll(SCHOOL, "system");
        ReportFreshmen.Report refused =
                reported(SCHOOL, "c.csv", FreshmenFile.of(5).bytes(TableKind.CSV));
        assertThat(refused.errors()).singleElement().asString().contains("REGISTERED-ALREADY");
        ReportFreshmen.Report more = reported(
                SCHOOL, "d.csv", FreshmenFile.of(5).with(0, "ZYMC", "网络工程").bytes(TableKind.CSV));
        assertThat(more.errors()).isEmpty();
        assertThat(countRecords()).isEqualTo(5);
    }

    @Test
    @DisplayName("S-02 somebody of the institution cannot be reported again under another 考生号")
    void twice() {
        reported(SCHOOL, "a.csv", FreshmenFile.of(1).bytes(TableKind.CSV));
        byte[] again = FreshmenFile.of(1).with(0, "KSH", "16449999999999").bytes(TableKind.CSV);
        assertThat(reported(SCHOOL, "b.csv", again).errors())
                .anyMatch(error -> error.contains("PERSON-TAKEN"))
                .anyMatch(error -> error.contains("STUDENT-NUMBER-TAKEN"));
    }

    @Test
    @DisplayName("S-03 the four states: reasons are needed, the published are left alone, the counts agree")
    void fourStates() {
        Browser officer = officer("O1", OfficerRole.INSTITUTION, SCHOOL);
        reported(SCHOOL, "a.csv", FreshmenFile.of(5).bytes(TableKind.CSV));
        List<String> records = page(officer.get("/supervision/freshmen"))
                .select("input[name=record]")
                .eachAttr("value");
        MvcTestResult reasonless = officer.post(
                "/supervision/freshmen/decisions", Map.of("state", "PLACE_KEPT", "record", records.get(0)));
        assertThat(reasonless).hasStatus(422);
        assertThat(page(reasonless).selectFirst("[role=alert]").text()).contains("须写明原因");
        assertThat(officer.post(
                        "/supervision/freshmen/decisions",
                        Map.of("state", "PLACE_KEPT", "reason", "应征入伍", "record", records.get(0))))
                .hasStatus(303);
        assertThat(officer.post(
                        "/supervision/freshmen/decisions",
                        Map.of("state", "PLACE_GIVEN_UP", "reason", "未报到", "record", records.get(1))))
                .hasStatus(303);
        assertThat(officer.post(
                        "/supervision/freshmen/decisions",
                        Map.of("state", "REGISTERED", "all", "true", "status", "PENDING")))
                .hasStatus(303);
        assertThat(officer.post(
                        "/supervision/freshmen/decisions",
                        Map.of("state", "PLACE_CANCELLED", "reason", "冒名顶替", "record", records.get(4))))
                .hasStatus(422);
        assertThat(officer.post("/supervision/freshmen/decisions", Map.of("state", "GRADUATED", "all", "true")))
                .hasStatus(422);
        String page = page(officer.get("/supervision/freshmen")).text();
        assertThat(page).contains("已上报 5", "注册学籍 3", "保留入学资格 1", "放弃入学资格 1", "应征入伍", "未报到");
        assertThat(registry.noticesAfter(SCHOOL, 0, 100)).hasSize(3);
        assertThat(officer.get("/supervision/freshmen/list.csv?status=PLACE_KEPT")
                        .getResponse()
                        .getHeader("Content-Disposition"))
                .startsWith("attachment");
        Browser kept = student("某某", IdentityDocument.of(FreshmenFile.identity(0)));
        assertThat(page(kept.get("/registry/archive")).text()).contains("没有查到你的学籍");
    }

    private ReportFreshmen.Report reported(String school, String name, byte[] file) {
        return report.report(school, name, new ByteArrayInputStream(file), "system");
    }

    private String upload(Browser officer, FreshmenFile file) {
        return uploadBytes(officer, "新生.csv", file.bytes(TableKind.CSV));
    }

    private String uploadBytes(Browser officer, String name, byte[] bytes) {
        MvcTestResult answer = officer.upload(
                "/supervision/uploads", Map.of(), new MockMultipartFile("file", name, "text/csv", bytes));
        assertThat(answer).hasStatus(303);
        return answer.getResponse().getHeader("Location");
    }

    private long countRecords() {
        return jdbc().sql("SELECT count(*) FROM registry.study_record")
                .query(Long.class)
                .single();
    }
}
