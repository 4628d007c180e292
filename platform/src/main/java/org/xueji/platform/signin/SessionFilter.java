package org.xueji.platform.signin;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.web.filter.OncePerRequestFilter;
import org.xueji.platform.Door;

/// Finds out who makes a request from the cookie of the path's door.
final class SessionFilter extends OncePerRequestFilter {
    private final Map<Door, Sessions> sessions;
    private final SessionCookies cookies;

    SessionFilter(List<Sessions> sessions, SessionCookies cookies) {
        this.sessions = sessions.stream()
                .flatMap(side -> side.doors().stream().map(door -> Map.entry(door, side)))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        this.cookies = cookies;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Door door = doorOf(request.getRequestURI());
        if (door != null) {
            Visit.attach(request, visit(request, door));
        }
        chain.doFilter(request, response);
    }

    private Visit visit(HttpServletRequest request, Door door) {
        Sessions side = sessions.get(door);
        Optional<String> token = cookies.read(request, door);
        if (side == null || token.isEmpty()) {
            return new Visit(door, "", null);
        }
        return side.find(door, token.get())
                .map(entered -> new Visit(door, token.get(), entered))
                .orElse(new Visit(door, "", null));
    }

    private static @Nullable Door doorOf(String path) {
        for (Door door : Door.values()) {
            if (path.startsWith(door.path())
                    && (path.length() == door.path().length()
                            || path.charAt(door.path().length()) == '/')) {
                return door;
            }
        }
        return null;
    }
}
