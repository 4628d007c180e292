package org.xueji.platform.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.xueji.platform.database.TestDatabase;
import org.xueji.platform.signin.SessionCookies;
import org.xueji.platform.signin.Sessions;

/// A real server with the page kit and [TestController], asked over HTTP.
@SpringBootTest(
        classes = TestSide.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.servlet.multipart.max-file-size=64KB",
            "spring.servlet.multipart.max-request-size=96KB",
            "server.tomcat.max-swallow-size=8MB",
            "server.tomcat.connection-timeout=20s",
            "spring.threads.virtual.enabled=true"
        })
abstract class PageServerTest {
    private static final TestDatabase DATABASE = TestDatabase.fresh();
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @LocalServerPort
    private int port;

    @Autowired
    private Sessions sessions;

    @Autowired
    private SessionCookies cookies;

    @Autowired
    protected TestController handlers;

    private String session = "";
    private String csrfCookie = "";
    private String csrf = "";

    /// Where the server lays forms that it reads.
    protected static final Path UPLOADS = uploads();

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry settings) {
        settings.add("spring.servlet.multipart.location", UPLOADS::toString);
        DATABASE.properties().forEach((name, value) -> settings.add(name, () -> value));
    }

    @BeforeEach
    void signIn() throws Exception {
        session = TestSide.cookieOf(sessions, cookies, "1");
        csrfCookie = "";
        HttpResponse<String> page = get("/campus/try");
        csrfCookie = page.headers().allValues("Set-Cookie").stream()
                .filter(cookie -> cookie.startsWith("csrf="))
                .map(cookie -> cookie.substring(0, cookie.indexOf(';')))
                .findFirst()
                .orElseThrow();
        csrf = Jsoup.parse(page.body()).select("main input[name=_csrf]").val();
        handlers.effects.set(0);
        handlers.wanted = 303;
    }

    String newKey() {
        return Frame.newKey();
    }

    HttpResponse<String> get(String path, String... headers) throws Exception {
        HttpRequest.Builder request = request(path, headers).GET();
        return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    HttpResponse<byte[]> bytes(String path, String... headers) throws Exception {
        return CLIENT.send(request(path, headers).GET().build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    HttpResponse<String> post(String path, Map<String, String> fields, String... headers) throws Exception {
        Map<String, String> all = new java.util.LinkedHashMap<>(fields);
        all.putIfAbsent("_csrf", csrf);
        String body = all.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        HttpRequest.Builder request = request(path, headers)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body));
        return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    HttpResponse<String> upload(String path, int size) throws Exception {
        String body = "--cut\r\nContent-Disposition: form-data; name=\"_csrf\"\r\n\r\n" + csrf
                + "\r\n--cut\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.txt\"\r\n\r\n"
                + "x".repeat(size) + "\r\n--cut--\r\n";
        HttpRequest.Builder request = request(path)
                .header("Content-Type", "multipart/form-data; boundary=cut")
                .POST(HttpRequest.BodyPublishers.ofString(body));
        return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    /// Sends a form with one file of so many bytes from a stream, without its token.
    ///
    /// @param told whether its size is told beforehand
    HttpResponse<String> stream(String path, long size, InputStream content, boolean told) throws Exception {
        HttpRequest.BodyPublisher body = HttpRequest.BodyPublishers.ofInputStream(() -> content);
        HttpRequest.Builder request = request(path)
                .header("Content-Type", "multipart/form-data; boundary=cut")
                .POST(told ? HttpRequest.BodyPublishers.fromPublisher(body, size) : body);
        return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    /// The answer to the head of a form alone, nothing of it being sent.
    String answerToHead(String path, String type, long size) throws IOException {
        try (Socket socket = new Socket("localhost", port)) {
            socket.setSoTimeout(10_000);
            String head = "POST " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nCookie: " + session
                    + "\r\nContent-Type: " + type + "\r\nContent-Length: " + size + "\r\n\r\n";
            socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
            InputStream answer = socket.getInputStream();
            ByteArrayOutputStream read = new ByteArrayOutputStream();
            byte[] some = new byte[4096];
            while (!isWhole(read.toString(StandardCharsets.UTF_8))) {
                int length = answer.read(some);
                if (length < 0) {
                    break;
                }
                read.write(some, 0, length);
            }
            return read.toString(StandardCharsets.UTF_8);
        }
    }

    // The server lets the connection stay while it hopes for the rest of the form.
    private static boolean isWhole(String answer) {
        return answer.contains("</html>") || (answer.startsWith("HTTP/1.1 30") && answer.contains("\r\n\r\n"));
    }

    /// As many at once as asked, in no order.
    List<HttpResponse<String>> postAtOnce(int times, String path, Map<String, String> fields) throws Exception {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<HttpResponse<String>>> sent = new ArrayList<>();
            for (int i = 0; i < times; i++) {
                sent.add(threads.submit(() -> post(path, fields)));
            }
            List<HttpResponse<String>> answers = new ArrayList<>();
            for (Future<HttpResponse<String>> one : sent) {
                answers.add(one.get());
            }
            return answers;
        }
    }

    void signOut() {
        session = "";
    }

    void comeAs(String subject) {
        session = TestSide.cookieOf(sessions, cookies, subject);
    }

    static Document page(HttpResponse<String> answer) {
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/html;charset=UTF-8");
        return Jsoup.parse(answer.body());
    }

    static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    private static Path uploads() {
        try {
            return Files.createTempDirectory("xueji-uploads");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private HttpRequest.Builder request(String path, String... headers) throws IOException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
        List<String> kept = new ArrayList<>(List.of(session, csrfCookie));
        for (int i = 0; i < headers.length; i += 2) {
            if (headers[i].equals("Cookie")) {
                kept.add(headers[i + 1]);
                continue;
            }
            request.header(headers[i], headers[i + 1]);
        }
        kept.removeIf(String::isEmpty);
        return kept.isEmpty() ? request : request.header("Cookie", String.join("; ", kept));
    }
}
