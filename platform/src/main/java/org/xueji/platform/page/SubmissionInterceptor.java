package org.xueji.platform.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.xueji.platform.Door;
import org.xueji.platform.signin.SignedInPerson;
import org.xueji.platform.signin.Visit;

/// Runs a form of somebody who is signed in once for each submission key, and answers the rest with the first one's.
///
/// Forms without a key and of strangers run every time; so does whatever is [SafeTwice].
final class SubmissionInterceptor implements HandlerInterceptor {
    static final String FIELD = "_submission";

    private record Claimed(Submissions side, Door door, String key) {}

    private static final String CLAIMED = SubmissionInterceptor.class.getName();
    private static final Pattern KEY = Pattern.compile("[0-9A-Za-z-]{16,64}");
    private static final Set<String> SAFE_METHODS = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

    private final Map<Door, Submissions> sides;
    private final Refusals refusals;
    private final Told told;

    SubmissionInterceptor(List<Submissions> sides, Refusals refusals, Told told) {
        this.sides = sides.stream()
                .flatMap(side -> side.doors().stream().map(door -> Map.entry(door, side)))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        this.refusals = refusals;
        this.told = told;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        if (SAFE_METHODS.contains(request.getMethod())
                || !(handler instanceof HandlerMethod method)
                || method.hasMethodAnnotation(SafeTwice.class)) {
            return true;
        }
        Visit visit = Visit.of(request);
        SignedInPerson person = visit.completePerson().orElse(null);
        Submissions side = visit.door() == null ? null : sides.get(visit.door());
        String key = request.getParameter(FIELD);
        if (person == null || side == null || key == null || !KEY.matcher(key).matches()) {
            return true;
        }
        Claimed claimed = new Claimed(side, Objects.requireNonNull(visit.door()), key);
        return switch (side.claim(claimed.door(), key, person.subject())) {
            case Submissions.Claim.First first -> {
                request.setAttribute(CLAIMED, claimed);
                yield true;
            }
            case Submissions.Claim.Answered answered -> {
                response.setStatus(HttpStatus.SEE_OTHER.value());
                response.setHeader(HttpHeaders.LOCATION, answered.seeOther());
                told.again(response, answered.told());
                yield false;
            }
            case Submissions.Claim.UnderWay underWay -> {
                refusals.answer(request, response, Refusal.underWay(), null);
                yield false;
            }
        };
    }

    @Override
    public void afterCompletion(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable Exception thrown) {
        if (!(request.getAttribute(CLAIMED) instanceof Claimed claimed)) {
            return;
        }
        String location = response.getHeader(HttpHeaders.LOCATION);
        boolean moved = thrown == null && response.getStatus() == HttpStatus.SEE_OTHER.value() && location != null;
        // Who gets a new session must get it in the answer that counts; such a form guards itself.
        if (!moved || setsSession(response)) {
            claimed.side().release(claimed.door(), claimed.key());
            return;
        }
        claimed.side().answered(claimed.door(), claimed.key(), location, told.in(response));
    }

    private static boolean setsSession(HttpServletResponse response) {
        return response.getHeaders(HttpHeaders.SET_COOKIE).stream()
                .map(cookie -> cookie.substring(0, Math.max(0, cookie.indexOf('='))))
                .anyMatch(name -> name.endsWith("-session"));
    }
}
