package org.xueji.platform.signin;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.xueji.platform.Door;

/// The cookie that carries a session's token: one for each door, HttpOnly, SameSite=Lax, and behind https `__Host-`.
public final class SessionCookies {
    private final boolean secure;

    /// Cookies of this installation's kind.
    public SessionCookies(SignInSettings settings) {
        this.secure = settings.secureCookies();
    }

    /// The token a request carries for a door.
    public Optional<String> read(HttpServletRequest request, Door door) {
        Cookie[] cookies = request.getCookies();
        if (cookies == null) {
            return Optional.empty();
        }
        String wanted = name(door);
        for (Cookie cookie : cookies) {
            if (cookie.getName().equals(wanted) && !cookie.getValue().isEmpty()) {
                return Optional.of(cookie.getValue());
            }
        }
        return Optional.empty();
    }

    /// Gives the browser a token; it lasts until the browser closes, the server decides earlier.
    public void write(HttpServletResponse response, Door door, String token) {
        add(response, cookie(door, token).build());
    }

    /// Takes the token away.
    public void clear(HttpServletResponse response, Door door) {
        add(response, cookie(door, "").maxAge(Duration.ZERO).build());
    }

    private ResponseCookie.ResponseCookieBuilder cookie(Door door, String value) {
        return ResponseCookie.from(name(door), value)
                .path("/")
                .httpOnly(true)
                .secure(secure)
                .sameSite("Lax");
    }

    private static void add(HttpServletResponse response, ResponseCookie cookie) {
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }

    private String name(Door door) {
        return (secure ? "__Host-" : "") + door.name().toLowerCase(Locale.ROOT) + "-session";
    }
}
