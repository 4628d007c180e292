package org.xueji.registry.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.xueji.documents.table.TableKind;
import org.xueji.platform.page.Browser;
import org.xueji.registry.RegistryPageTest;
import org.xueji.registry.Uploads;
import org.xueji.registry.institution.OfficerRole;

/// Bad files as institutions bring them, sent and taken over going around the page: each has its Chinese answer and
/// leaves the records as they were.
class BadUploadTest extends RegistryPageTest {
    private static final String SCHOOL = "99001";
    private static final byte[] WORKBOOK = FreshmenFile.of(50).bytes(TableKind.XLSX);

    private Browser officer;

    @BeforeEach
    void officer() {
        records().institution(SCHOOL, "示例理工学院");
        officer = officer("O1", OfficerRole.INSTITUTION, SCHOOL);
    }

    @Test
    @DisplayName("S-02 an empty file and an archive of tables are refused at once, and nothing is kept")
    void refusedAtOnce() throws IOException {
        MvcTestResult empty = upload("新生.xlsx", new byte[0]);
        assertThat(empty).hasStatus(422);
        assertThat(page(empty).selectFirst("[role=alert]").text()).contains("请选择");
        MvcTestResult archive = upload("新生.zip", zip(Map.of("新生.xlsx", WORKBOOK)));
        assertThat(archive).hasStatus(422);
        assertThat(page(archive).selectFirst("[role=alert]").text())
                .contains("这是 ZIP 压缩包")
                .contains("请上传 XLSX、CSV 或 DBF");
        assertThat(count("registry.upload") + count("registry.upload_part")).isZero();
    }

    static Stream<Arguments> files() {
        return Stream.of(
                Arguments.of("a picture", new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 0}, "不是 XLSX、CSV 或 DBF"),
                Arguments.of("a PDF", "%PDF-1.7\n".getBytes(StandardCharsets.UTF_8), "请另存为其中一种"),
                Arguments.of("half a workbook", Arrays.copyOf(WORKBOOK, WORKBOOK.length / 2), "文件损坏或不完整。请重新导出"),
                Arguments.of("an archive called XLSX", archive(), "请解压后上传"),
                Arguments.of("a number", file("SFZH", "4.4E+17"), "末尾几位已经丢失。请把该列设为“文本”格式"),
                Arguments.of(
                        "a student number twice", file("XH", FreshmenFile.of(1).cell(0, "XH")), "与第 2 行相同。请核对是否重复"),
                Arguments.of("a document twice", twice(), "相同。请核对是否重复"),
                Arguments.of("a missing character", file("XM", "张??"), "请按身份证件补上"),
                Arguments.of("a wrong check character", file("SFZH", "110105194912310021"), "请对照证件"),
                Arguments.of("month 13", file("SFZH", "441900200513010019"), "不是有效的出生日期"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    @DisplayName("S-02 a bad file is told in words, and taking it over past the page writes no record")
    void told(String what, byte[] content, String answer) throws Exception {
        MvcTestResult received = upload("新生.xlsx", content);
        assertThat(received).hasStatus(303);
        String path = String.valueOf(received.getResponse().getHeader("Location"));
        assertThat(settled(path).select("main").text()).contains(answer);
        assertThat(officer.post(path + "/taking", Map.of())).hasStatus(303);
        assertThat(count("registry.study_record") + count("registry.person_record") + count("registry.notice"))
                .isZero();
    }

    @Test
    @DisplayName("S-02 an archive that holds no photos, or only broken ones, is told one by one and stores none")
    void badPhotos() throws Exception {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("nobody.jpg", new byte[] {1});
        files.put("../../etc/passwd", new byte[] {1});
        MvcTestResult received = photos(zip(files));
        assertThat(received).hasStatus(303);
        String path = String.valueOf(received.getResponse().getHeader("Location"));
        assertThat(settled(path).select("main").text()).contains("不是本校已上报新生的考生号。请改名后重新上传");
        MvcTestResult noise = photos("no archive".getBytes(StandardCharsets.UTF_8));
        assertThat(settled(String.valueOf(noise.getResponse().getHeader("Location")))
                        .select("main")
                        .text())
                .contains("压缩包损坏、不是 ZIP")
                .contains("请重新打包后上传");
        MvcTestResult empty = photos(new byte[0]);
        assertThat(empty).hasStatus(422);
        assertThat(page(empty).selectFirst("[role=alert]").text()).contains("请选择照片压缩包");
        assertThat(count("platform.stored_file WHERE content_type LIKE 'image/%'"))
                .isZero();
    }

    private MvcTestResult upload(String name, byte[] content) {
        return officer.upload(
                "/supervision/uploads",
                Map.of(),
                new MockMultipartFile("file", name, "application/octet-stream", content));
    }

    private MvcTestResult photos(byte[] content) {
        return officer.upload(
                "/supervision/uploads/photos",
                Map.of(),
                new MockMultipartFile("photos", "照片.zip", "application/zip", content));
    }

    private Document settled(String path) {
        return page(officer.get(Uploads.settled(jdbc(), path)));
    }

    private long count(String table) {
        return jdbc().sql("SELECT count(*) FROM " + table).query(Long.class).single();
    }

    private static byte[] file(String column, String value) {
        return FreshmenFile.of(3).with(1, column, value).bytes(TableKind.CSV);
    }

    private static byte[] twice() {
        FreshmenFile file = FreshmenFile.of(3);
        for (String column : List.of("SFZH", "XB", "CSRQ")) {
            file.with(1, column, file.cell(0, column));
        }
        return file.bytes(TableKind.CSV);
    }

    private static byte[] archive() {
        try {
            return zip(Map.of("新生.csv", new byte[] {1, 2, 3}));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] zip(Map<String, byte[]> files) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
            }
        }
        return bytes.toByteArray();
    }
}
