package org.xueji.platform.page;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Base64;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.util.WebUtils;
import org.xueji.platform.sealing.Sealing;

/// The sentence that the next page shows once (一次性提示), carried in a sealed cookie that nobody else can write.
final class Told {
    private static final Logger LOG = LoggerFactory.getLogger(Told.class);
    private static final String NAME = "told";
    private static final String PLACE = "cookie|told";
    private static final Duration LIFE = Duration.ofMinutes(1);

    private final Sealing sealing;
    private final boolean secure;

    Told(Sealing sealing, boolean secure) {
        this.sealing = sealing;
        this.secure = secure;
    }

    /// Gives the sentence to the next page.
    void tell(HttpServletResponse response, String sentence) {
        again(response, Base64.getUrlEncoder().withoutPadding().encodeToString(sealing.seal(sentence, PLACE)));
    }

    /// Gives a sealed sentence once more; an empty one is none.
    void again(HttpServletResponse response, String sealed) {
        if (!sealed.isEmpty()) {
            write(response, sealed, LIFE);
        }
    }

    /// The sealed sentence an answer carries; empty when it carries none.
    String in(HttpServletResponse response) {
        return response.getHeaders(HttpHeaders.SET_COOKIE).stream()
                .filter(cookie -> cookie.startsWith(NAME + "="))
                .map(cookie -> cookie.substring(NAME.length() + 1, cookie.indexOf(';')))
                .findFirst()
                .orElse("");
    }

    /// The sentence for this page, taken away from the browser; empty when there is none.
    String take(HttpServletRequest request, HttpServletResponse response) {
        Cookie cookie = WebUtils.getCookie(request, NAME);
        if (cookie == null || cookie.getValue().isEmpty() || request.getHeader("HX-Request") != null) {
            return "";
        }
        write(response, "", Duration.ZERO);
        try {
            return sealing.open(Base64.getUrlDecoder().decode(cookie.getValue()), PLACE);
        } catch (IllegalArgumentException | IllegalStateException e) {
            LOG.info("told: a cookie that this installation has not sealed");
            return "";
        }
    }

    private void write(HttpServletResponse response, String value, Duration life) {
        ResponseCookie cookie = ResponseCookie.from(NAME, value)
                .path("/")
                .httpOnly(true)
                .secure(secure)
                .sameSite("Lax")
                .maxAge(life)
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }
}
