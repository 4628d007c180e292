package org.xueji.platform.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.security.web.header.HeaderWriter;

/// What an answer lets a browser keep, by who asked: pages of people who are signed in are kept nowhere.
///
/// A handler that has set `Cache-Control` itself has the last word. Signing out clears what pages have stored.
/// Source: OWASP ASVS 5.0 V14.3.
final class AnswerHeaders implements HeaderWriter {
    @Override
    public void writeHeaders(HttpServletRequest request, HttpServletResponse response) {
        Visit visit = Visit.of(request);
        if (!response.containsHeader(HttpHeaders.CACHE_CONTROL)) {
            response.setHeader(HttpHeaders.CACHE_CONTROL, visit.door() == null ? "no-cache" : "no-store");
        }
        if (visit.entered() != null
                && request.getMethod().equals("POST")
                && request.getRequestURI().endsWith("/sign-out")) {
            response.setHeader("Clear-Site-Data", "\"storage\"");
        }
    }
}
