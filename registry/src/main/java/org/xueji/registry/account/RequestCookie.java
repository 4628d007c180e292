package org.xueji.registry.account;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.xueji.platform.signin.SignInSettings;

/// The cookie that names a stranger's request, a registration or a forgotten password, for a day.
@Component
class RequestCookie {
    private static final String NAME = "registry-request";

    private final boolean secure;

    RequestCookie(SignInSettings settings) {
        this.secure = settings.secureCookies();
    }

    /// The token; empty when there is none.
    String read(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        if (cookies == null) {
            return "";
        }
        for (Cookie cookie : cookies) {
            if (cookie.getName().equals(name())) {
                return cookie.getValue();
            }
        }
        return "";
    }

    void write(HttpServletResponse response, String token) {
        add(response, token, Duration.ofHours(24));
    }

    void clear(HttpServletResponse response) {
        add(response, "", Duration.ZERO);
    }

    private void add(HttpServletResponse response, String value, Duration life) {
        ResponseCookie cookie = ResponseCookie.from(name(), value)
                .path("/")
                .httpOnly(true)
                .secure(secure)
                .sameSite("Lax")
                .maxAge(life)
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }

    private String name() {
        return (secure ? "__Host-" : "") + NAME;
    }
}
