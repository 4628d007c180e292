package org.xueji.platform.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.xueji.platform.Door;

/// Sends staff whose second factor is older than 30 minutes to give it again before a [FreshFactor] route.
final class FreshFactorInterceptor implements HandlerInterceptor {
    private static final Duration FRESH = Duration.ofMinutes(30);

    private final Clock clock;

    FreshFactorInterceptor(Clock clock) {
        this.clock = clock;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        Visit visit = Visit.of(request);
        Door door = visit.door();
        if (!(handler instanceof HandlerMethod method)
                || !method.hasMethodAnnotation(FreshFactor.class)
                || door == null
                || isFresh(visit, clock.instant())) {
            return true;
        }
        // A form cannot be sent again after a redirect, so its person comes back to the page above it.
        String path = request.getRequestURI();
        String back = request.getMethod().equals("GET") ? path : path.substring(0, path.lastIndexOf('/'));
        response.setStatus(HttpStatus.SEE_OTHER.value());
        response.setHeader("Location", NextPage.of(door, back).after(door.path() + "/second-factor"));
        return false;
    }

    static boolean isFresh(Visit visit, Instant now) {
        return Optional.ofNullable(visit.entered())
                .flatMap(entered -> Optional.ofNullable(entered.session().secondFactorAt()))
                .filter(given -> given.isAfter(now.minus(FRESH)))
                .isPresent();
    }
}
