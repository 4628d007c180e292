package org.xueji.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.xueji.platform.database.TestDatabase;

@DisplayName("X-05 which sides run here")
class SidesTest {
    private final HttpClient client = HttpClient.newHttpClient();

    @Test
    @DisplayName("X-05 a campus runs alone: its pages answer, the nation's are not there")
    void campusAlone() throws Exception {
        try (ConfigurableApplicationContext program = start("campus")) {
            assertThat(doors(program)).containsExactly("/campus");
            assertThat(status(program, "/campus/sign-in")).isEqualTo(200);
            assertThat(status(program, "/registry/sign-in")).isEqualTo(404);
            assertThat(status(program, "/supervision/sign-in")).isEqualTo(404);
        }
    }

    @Test
    @DisplayName("X-05 a registry runs alone, supervision with it")
    void registryAlone() throws Exception {
        try (ConfigurableApplicationContext program = start("registry")) {
            assertThat(doors(program)).containsExactlyInAnyOrder("/registry", "/supervision");
            assertThat(status(program, "/registry/sign-in")).isEqualTo(200);
            assertThat(status(program, "/supervision/sign-in")).isEqualTo(200);
            assertThat(status(program, "/campus/sign-in")).isEqualTo(404);
        }
    }

    @Test
    @DisplayName("X-05 a side that does not exist stops the start and is named")
    void unknownSide() {
        assertThatThrownBy(() -> start("compus")).hasStackTraceContaining("compus");
    }

    private static ConfigurableApplicationContext start(String sides) {
        List<String> settings =
                new ArrayList<>(List.of("--server.port=0", "--xueji.sides=" + sides, "--xueji.rehearsal=false"));
        TestDatabase.fresh().properties().forEach((name, value) -> settings.add("--" + name + "=" + value));
        return SpringApplication.run(AppConfiguration.class, settings.toArray(String[]::new));
    }

    private List<String> doors(ConfigurableApplicationContext program) throws IOException, InterruptedException {
        return Jsoup.parse(ask(program, "/").body())
                .select("main a[href=/campus], main a[href=/registry], main a[href=/supervision]")
                .eachAttr("href");
    }

    private int status(ConfigurableApplicationContext program, String path) throws IOException, InterruptedException {
        return ask(program, path).statusCode();
    }

    private HttpResponse<String> ask(ConfigurableApplicationContext program, String path)
            throws IOException, InterruptedException {
        int port = ((WebServerApplicationContext) program).getWebServer().getPort();
        return client.send(
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }
}
