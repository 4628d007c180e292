package org.xueji.platform.page;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// Asks for pages and sends forms as one person would, cookies and CSRF token included.
public final class Browser {
    private static final int MASK = 36;

    private final MockMvcTester mvc;
    private final String csrf = UUID.randomUUID().toString();
    private final Map<String, Cookie> kept = new LinkedHashMap<>();

    /// A browser with the cookie of a session; without one it is a stranger's.
    public Browser(MockMvcTester mvc, @Nullable Cookie session) {
        this.mvc = mvc;
        if (session != null) {
            kept.put(session.getName(), session);
        }
    }

    /// Asks for a page.
    public MvcTestResult get(String path) {
        return keepCookies(mvc.get().uri(path).cookie(cookies()).exchange());
    }

    /// Sends a form with its token.
    public MvcTestResult post(String path, Map<String, String> fields) {
        MockMvcTester.MockMvcRequestBuilder request =
                mvc.post().uri(path).cookie(cookies()).param("_csrf", token());
        fields.forEach(request::param);
        return keepCookies(request.exchange());
    }

    /// Sends a form with files.
    public MvcTestResult upload(String path, Map<String, String> fields, MockMultipartFile... files) {
        MockMvcTester.MockMultipartMvcRequestBuilder request =
                mvc.post().uri(path).multipart().cookie(cookies()).param("_csrf", token());
        fields.forEach(request::param);
        long size = 0;
        for (MockMultipartFile file : files) {
            request.file(file);
            size += file.getSize();
        }
        // A browser says how large the form is; the parts themselves are handed over beside it.
        request.content(new byte[Math.toIntExact(size)]);
        return keepCookies(request.exchange());
    }

    /// Sends a form as another site would make the browser send it: without the token.
    public MvcTestResult postForged(String path, Map<String, String> fields) {
        MockMvcTester.MockMvcRequestBuilder request = mvc.post().uri(path).cookie(cookies());
        fields.forEach(request::param);
        return request.exchange();
    }

    private Cookie[] cookies() {
        List<Cookie> cookies = new ArrayList<>(List.of(new Cookie("csrf", csrf)));
        cookies.addAll(kept.values());
        return cookies.toArray(Cookie[]::new);
    }

    private MvcTestResult keepCookies(MvcTestResult answer) {
        for (Cookie cookie : answer.getResponse().getCookies()) {
            if (cookie.getMaxAge() == 0) {
                kept.remove(cookie.getName());
                continue;
            }
            if (!cookie.getName().equals("csrf")) {
                kept.put(cookie.getName(), cookie);
            }
        }
        return answer;
    }

    // The form's token is the cookie's, masked with as many bytes; zeros are as good a mask as any here.
    private String token() {
        byte[] token = csrf.getBytes(StandardCharsets.UTF_8);
        byte[] masked = new byte[MASK + token.length];
        System.arraycopy(token, 0, masked, MASK, token.length);
        return Base64.getUrlEncoder().encodeToString(masked);
    }
}
