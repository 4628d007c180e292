package org.xueji.campus.office;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.xueji.platform.signin.Visit;

/// Sends staff whose second factor is older than 30 minutes to give it again before a [FreshFactor] route.
@Component
class FreshFactorInterceptor implements HandlerInterceptor, WebMvcConfigurer {
    private static final Duration FRESH = Duration.ofMinutes(30);

    private final Clock clock;

    FreshFactorInterceptor(Clock clock) {
        this.clock = clock;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        // After the interceptor that reads Allowed.
        registry.addInterceptor(this).addPathPatterns("/campus/**").order(100);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (!(handler instanceof HandlerMethod method)
                || !method.hasMethodAnnotation(FreshFactor.class)
                || isFresh(Visit.of(request))) {
            return true;
        }
        // A form cannot be sent again after a redirect, so its person comes back to the page above it.
        String path = request.getRequestURI();
        String back = request.getMethod().equals("GET") ? path : path.substring(0, path.lastIndexOf('/'));
        response.setStatus(HttpStatus.SEE_OTHER.value());
        response.setHeader("Location", NextPage.of(back).after("/campus/second-factor"));
        return false;
    }

    boolean isFresh(Visit visit) {
        Instant oldest = clock.instant().minus(FRESH);
        return Optional.ofNullable(visit.entered())
                .flatMap(entered -> Optional.ofNullable(entered.session().secondFactorAt()))
                .filter(given -> given.isAfter(oldest))
                .isPresent();
    }
}
