package org.xueji.platform.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.HttpStatus;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.HandlerInterceptor;
import org.xueji.platform.Door;

/// Lets a request through only when its route's [Allowed] says so; a route without one is refused.
final class AllowedInterceptor implements HandlerInterceptor {
    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        if (!(handler instanceof HandlerMethod method)) {
            return true;
        }
        List<String> roles = rolesOf(method);
        if (roles.contains(Allowed.EVERYBODY)) {
            return true;
        }
        Visit visit = Visit.of(request);
        Sessions.Entered entered = visit.entered();
        Door door = visit.door();
        if (roles.isEmpty() || door == null) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        if (entered == null) {
            return sendTo(request, response, door.path() + "/sign-in");
        }
        if (roles.contains(Allowed.FIRST_FACTOR)) {
            return true;
        }
        if (!entered.complete()) {
            return sendTo(request, response, door.path() + "/second-factor");
        }
        if (roles.contains(Allowed.SIGNED_IN)
                || roles.stream().anyMatch(entered.person().roles()::contains)) {
            return true;
        }
        throw new ResponseStatusException(HttpStatus.FORBIDDEN);
    }

    static List<String> rolesOf(HandlerMethod method) {
        Allowed allowed = found(method);
        return allowed == null ? List.of() : Arrays.asList(allowed.value());
    }

    private static @Nullable Allowed found(HandlerMethod method) {
        Allowed own = AnnotatedElementUtils.findMergedAnnotation(method.getMethod(), Allowed.class);
        return own != null ? own : AnnotatedElementUtils.findMergedAnnotation(method.getBeanType(), Allowed.class);
    }

    // After a GET the person comes back to where they wanted to go; htmx is told to move the whole page.
    private static boolean sendTo(HttpServletRequest request, HttpServletResponse response, String path)
            throws IOException {
        String wanted =
                request.getRequestURI() + (request.getQueryString() == null ? "" : "?" + request.getQueryString());
        String target = request.getMethod().equals("GET")
                ? path + "?next=" + URLEncoder.encode(wanted, StandardCharsets.UTF_8)
                : path;
        if (request.getHeader("HX-Request") != null) {
            response.setHeader("HX-Redirect", target);
            response.setStatus(HttpStatus.UNAUTHORIZED.value());
            return false;
        }
        response.setStatus(HttpStatus.SEE_OTHER.value());
        response.setHeader("Location", target);
        return false;
    }
}
