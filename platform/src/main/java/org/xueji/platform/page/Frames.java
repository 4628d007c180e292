package org.xueji.platform.page;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.util.WebUtils;
import org.xueji.platform.Door;
import org.xueji.platform.signin.SignedInPerson;
import org.xueji.platform.signin.Visit;

/// Finds the [Frame] of a request's page.
final class Frames {
    private static final Set<String> THEMES = Set.of("light", "dark");

    private final Map<Door, Menu> menus;
    private final Told told;

    Frames(List<Menu> menus, Told told) {
        this.told = told;
        this.menus = menus.stream().collect(Collectors.toMap(Menu::door, Function.identity()));
    }

    Frame of(HttpServletRequest request, HttpServletResponse response) {
        Visit visit = Visit.of(request);
        SignedInPerson person = visit.completePerson().orElse(null);
        Menu menu = visit.door() == null ? null : menus.get(visit.door());
        return new Frame(
                visit.door(),
                menu == null ? "学籍" : menu.heading(),
                request.getRequestURI(),
                token(request),
                person,
                menu == null || person == null ? List.of() : menu.of(person),
                theme(request),
                told.take(request, response));
    }

    // A request that failed before its token was looked at gets a page all the same.
    private static String token(HttpServletRequest request) {
        return request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token ? token.getToken() : "";
    }

    private static String theme(HttpServletRequest request) {
        Cookie cookie = WebUtils.getCookie(request, "theme");
        return cookie != null && THEMES.contains(cookie.getValue()) ? cookie.getValue() : "";
    }
}
