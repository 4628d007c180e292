package org.xueji.platform.signin;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.HandlerExecutionChain;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;

/// Decides about a form with files by its head alone (上传把关), before the server lays anything of it on the disk.
///
/// The token of a form stands inside it, so whoever checks the token reads the whole form first. Here nobody has read
/// yet: strangers and people without the right are turned away, and what is larger than [LargestUpload] says, or keeps
/// its size to itself, is refused.
final class UploadFilter extends OncePerRequestFilter {
    private static final Logger LOG = LoggerFactory.getLogger(UploadFilter.class);
    private static final long MEGABYTE = 1L << 20;
    // What a form holds beside its files.
    private static final long REST_OF_FORM = MEGABYTE / 2;
    private static final long MOST_DRAINED = 4L << 30;

    private final ObjectProvider<RequestMappingHandlerMapping> routes;
    private final ObjectProvider<AccessDeniedHandler> refusals;
    private final AllowedInterceptor allowed = new AllowedInterceptor();

    UploadFilter(ObjectProvider<RequestMappingHandlerMapping> routes, ObjectProvider<AccessDeniedHandler> refusals) {
        this.routes = routes;
        this.refusals = refusals;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String type = request.getContentType();
        return type == null || !type.strip().regionMatches(true, 0, "multipart/", 0, "multipart/".length());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        HandlerMethod route = routeOf(request);
        try {
            if (route != null && !allowed.preHandle(request, response, route)) {
                return;
            }
        } catch (ResponseStatusException e) {
            refuse(request, response, new AccessDeniedException("Not allowed to send files here", e));
            return;
        }
        LargestUpload bound = route == null ? null : route.getMethodAnnotation(LargestUpload.class);
        int megabytes = bound == null ? 0 : bound.megabytes();
        long size = request.getContentLengthLong();
        if (size >= 0 && size <= megabytes * MEGABYTE + REST_OF_FORM) {
            chain.doFilter(request, response);
            return;
        }
        LOG.info("upload refused: {} {} bytes", request.getRequestURI(), size);
        refuse(request, response, new UploadRefused(megabytes));
        if (bound != null) {
            drain(request, response);
        }
    }

    private @Nullable HandlerMethod routeOf(HttpServletRequest request) {
        RequestMappingHandlerMapping mapping = routes.getIfUnique();
        if (mapping == null) {
            return null;
        }
        boolean parsed = ServletRequestPathUtils.hasParsedRequestPath(request);
        if (!parsed) {
            ServletRequestPathUtils.parseAndCache(request);
        }
        try {
            HandlerExecutionChain found = mapping.getHandler(request);
            return found != null && found.getHandler() instanceof HandlerMethod method ? method : null;
        } catch (Exception e) {
            // Another method or type than the route takes: the answer is the server's to give, and it takes no files.
            LOG.debug("no route for {}", request.getRequestURI(), e);
            return null;
        } finally {
            if (!parsed) {
                ServletRequestPathUtils.clearParsedRequestPath(request);
            }
        }
    }

    private void refuse(HttpServletRequest request, HttpServletResponse response, AccessDeniedException refused)
            throws IOException, ServletException {
        AccessDeniedHandler handler = refusals.getIfAvailable();
        if (handler == null) {
            response.sendError(HttpStatus.CONTENT_TOO_LARGE.value());
            return;
        }
        handler.handle(request, response, refused);
    }

    // Browsers read the answer after they have sent everything; one that is cut off shows its own error instead. So
    // what comes from somebody with the right to send files here is taken and thrown away.
    private static void drain(HttpServletRequest request, HttpServletResponse response) {
        try {
            response.flushBuffer();
            InputStream rest = request.getInputStream();
            byte[] thrownAway = new byte[1 << 16];
            long drained = 0;
            int read = 0;
            while (read >= 0 && drained < MOST_DRAINED) {
                drained += read;
                read = rest.read(thrownAway);
            }
        } catch (IOException e) {
            LOG.debug("the sender went away after the refusal", e);
        }
    }
}
