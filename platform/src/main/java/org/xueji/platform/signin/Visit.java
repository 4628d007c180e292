package org.xueji.platform.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.xueji.platform.Door;

/// Who makes this request, found once by [SessionFilter].
///
/// @param door the door the path belongs to; absent on public pages
/// @param token the session's token; empty when nobody is signed in
/// @param entered the session and its person
public record Visit(@Nullable Door door, String token, Sessions.@Nullable Entered entered) {
    private static final String ATTRIBUTE = Visit.class.getName();

    static void attach(HttpServletRequest request, Visit visit) {
        request.setAttribute(ATTRIBUTE, visit);
    }

    /// The visit of a request; nobody's when the filter has not seen it.
    public static Visit of(HttpServletRequest request) {
        return request.getAttribute(ATTRIBUTE) instanceof Visit visit ? visit : new Visit(null, "", null);
    }

    /// The person, whether or not the second factor was given.
    public Optional<SignedInPerson> person() {
        return entered == null ? Optional.empty() : Optional.of(entered.person());
    }

    /// The person once nothing is missing any more.
    public Optional<SignedInPerson> completePerson() {
        return entered != null && entered.complete() ? Optional.of(entered.person()) : Optional.empty();
    }
}
