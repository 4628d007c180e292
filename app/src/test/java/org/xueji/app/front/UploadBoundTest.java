package org.xueji.app.front;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.xueji.app.AppConfiguration;
import org.xueji.campus.Campus;
import org.xueji.campus.office.Role;
import org.xueji.campus.office.Scope;
import org.xueji.campus.office.Staff;
import org.xueji.campus.office.StaffRegister;
import org.xueji.platform.database.TestDatabase;
import org.xueji.platform.signin.LargestUpload;
import org.xueji.platform.signin.SessionCookies;
import org.xueji.platform.signin.Sessions;
import org.xueji.platform.signin.SignedInPerson;
import org.xueji.registry.Registry;
import org.xueji.registry.institution.Institutions;
import org.xueji.registry.institution.OfficerPerson;
import org.xueji.registry.institution.OfficerRole;
import org.xueji.registry.institution.Officers;

/// The whole program on a real port, with the settings it is delivered with.
@SpringBootTest(
        classes = AppConfiguration.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "xueji.rehearsal=false")
@DirtiesContext
class UploadBoundTest {
    private static final TestDatabase DATABASE = TestDatabase.fresh();
    private static final Path UPLOADS = folder();
    private static final long LARGE = 400L << 20;

    @LocalServerPort
    private int port;

    @Autowired
    private RequestMappingHandlerMapping routes;

    @Autowired
    private SessionCookies cookies;

    @Autowired
    @Campus
    private Sessions campusSessions;

    @Autowired
    @Registry
    private Sessions registrySessions;

    @Autowired
    private StaffRegister staff;

    @Autowired
    private Institutions institutions;

    @Autowired
    private Officers officers;

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry settings) {
        DATABASE.properties().forEach((name, value) -> settings.add(name, () -> value));
        settings.add("spring.servlet.multipart.location", UPLOADS::toString);
    }

    @Test
    @DisplayName("C-03 S-02 C-07 every page that takes files refuses more than it says by the head of the form alone")
    void everyBound() throws Exception {
        String office = office();
        String institution = institution();
        Map<String, Integer> bounds = bounds();
        assertThat(bounds)
                .containsEntry("/campus/roster/imports", 256)
                .containsEntry("/campus/roster/photos", 1024)
                .containsEntry("/supervision/uploads", 64)
                .containsEntry("/supervision/uploads/photos", 128);
        for (Map.Entry<String, Integer> bound : bounds.entrySet()) {
            // A student's own pages are bounded in the same way; here everybody who works at a desk is tried.
            if (bound.getKey().startsWith("/campus/profile")) {
                continue;
            }
            String cookie = bound.getKey().startsWith("/campus") ? office : institution;
            String answer = answerTo(bound.getKey(), cookie, (bound.getValue() + 1L) << 20, 0);
            assertThat(answer)
                    .as(bound.getKey())
                    .startsWith("HTTP/1.1 413")
                    .contains("文件太大", "最多收 " + bound.getValue() + " MB", "拆分后再上传");
        }
    }

    @Test
    @DisplayName("C-03 S-02 400 MB sent in full to the roster and to supervision end in a page, none of it on disk")
    void inFull() throws Exception {
        assertThat(answerTo("/campus/roster/imports", office(), LARGE, LARGE)).contains("文件太大", "约 400 MB");
        assertThat(answerTo("/supervision/uploads", institution(), LARGE, LARGE))
                .contains("文件太大", "最多收 64 MB");
        assertThat(answerTo("/supervision/uploads/photos", institution(), LARGE, LARGE))
                .contains("文件太大", "最多收 128 MB");
    }

    private Map<String, Integer> bounds() {
        Map<String, Integer> bounds = new TreeMap<>();
        routes.getHandlerMethods().forEach((route, handler) -> {
            LargestUpload bound = handler.getMethodAnnotation(LargestUpload.class);
            if (bound != null) {
                route.getPatternValues().forEach(path -> bounds.put(filled(path), bound.megabytes()));
            }
        });
        return bounds;
    }

    // Any name will do for what a path leaves open: the form is refused before anybody looks it up.
    private static String filled(String path) {
        return path.replaceAll("\\{[a-z]+:\\[0-9a-f]\\{32}}", "a".repeat(32)).replaceAll("\\{[a-z]+}", "none");
    }

    private String office() {
        Staff person = new Staff("T1", "教务员", Set.of(Role.OFFICE), Scope.school());
        staff.add(person);
        return cookie(campusSessions, person);
    }

    private String institution() {
        institutions.add("99001", "4144099001", "示例理工学院", "44");
        officers.add("O1", "学籍员", OfficerRole.INSTITUTION, "99001");
        return cookie(registrySessions, new OfficerPerson("O1", "学籍员", OfficerRole.INSTITUTION, "99001"));
    }

    private String cookie(Sessions sessions, SignedInPerson person) {
        String token = sessions.open(person, "test", "127.0.0.1");
        sessions.secondFactorGiven(token);
        MockHttpServletResponse response = new MockHttpServletResponse();
        cookies.write(response, person.door(), token);
        Cookie cookie = response.getCookies()[0];
        return cookie.getName() + "=" + cookie.getValue();
    }

    /// The answer to a form that claims one size and sends another.
    private String answerTo(String path, String cookie, long claimed, long sent) throws IOException {
        try (Socket socket = new Socket("localhost", port)) {
            socket.setSoTimeout(60_000);
            OutputStream form = socket.getOutputStream();
            String head = "POST " + path + " HTTP/1.1\r\nHost: localhost\r\nCookie: " + cookie
                    + "\r\nContent-Type: multipart/form-data; boundary=cut\r\nContent-Length: " + claimed + "\r\n\r\n";
            form.write(head.getBytes(StandardCharsets.US_ASCII));
            byte[] some = new byte[1 << 20];
            for (long left = sent; left > 0; left -= some.length) {
                form.write(some);
                assertThat(laidDown()).isZero();
            }
            return read(socket.getInputStream());
        }
    }

    private static String read(InputStream answer) throws IOException {
        ByteArrayOutputStream read = new ByteArrayOutputStream();
        byte[] some = new byte[4096];
        int length = answer.read(some);
        while (length >= 0) {
            read.write(some, 0, length);
            String text = read.toString(StandardCharsets.UTF_8);
            if (text.contains("</html>")) {
                return text;
            }
            length = answer.read(some);
        }
        return read.toString(StandardCharsets.UTF_8);
    }

    private static long laidDown() {
        try (Stream<Path> files = Files.list(UPLOADS)) {
            return files.count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path folder() {
        try {
            return Files.createTempDirectory("xueji-uploads");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
