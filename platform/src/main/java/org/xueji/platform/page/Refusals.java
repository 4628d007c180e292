package org.xueji.platform.page;

import gg.jte.output.StringOutput;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.validation.BindException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;
import org.xueji.platform.signin.PasswordHashing;
import org.xueji.platform.signin.UploadRefused;
import org.xueji.platform.templates.StaticTemplates;

/// Answers whatever was refused or went wrong, in words, and logs faults under a number that the page shows.
///
/// People get a page, htmx a sentence in the header `X-Said`, programs a problem document (RFC 9457). Nobody gets a
/// stack trace.
final class Refusals implements HandlerExceptionResolver, AccessDeniedHandler {
    private static final Logger LOG = LoggerFactory.getLogger(Refusals.class);
    private static final StaticTemplates TEMPLATES = new StaticTemplates();
    private static final List<Class<? extends Exception>> TOO_LARGE = List.of(MaxUploadSizeExceededException.class);
    private static final List<Class<? extends Exception>> UNREADABLE = List.of(
            MultipartException.class,
            BindException.class,
            TypeMismatchException.class,
            HttpMessageNotReadableException.class);
    private static final List<Class<? extends Exception>> BUSY = List.of(
            PasswordHashing.Busy.class,
            CannotGetJdbcConnectionException.class,
            CannotCreateTransactionException.class,
            DataAccessResourceFailureException.class);
    private static final List<Class<? extends Exception>> LOST_RACE =
            List.of(DuplicateKeyException.class, ConcurrencyFailureException.class);
    private static final String SECONDS_TO_WAIT = "15";
    private static final String CHARACTER_NOT_IN_REPERTOIRE = "22021";

    private final Frames frames;
    private final SecureRandom random = new SecureRandom();

    Refusals(Frames frames) {
        this.frames = frames;
    }

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception thrown) {
        if (thrown instanceof AsyncRequestNotUsableException || response.isCommitted()) {
            return null;
        }
        try {
            if (thrown instanceof ErrorResponse described) {
                described
                        .getHeaders()
                        .forEach((name, values) -> values.forEach(value -> response.addHeader(name, value)));
            }
            answer(request, response, refusalOf(thrown), thrown);
            return new ModelAndView();
        } catch (IOException e) {
            LOG.debug("the asker went away before the refusal was told", e);
            return new ModelAndView();
        }
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException {
        if (denied instanceof UploadRefused refused) {
            answer(request, response, Refusal.upload(refused.megabytes(), request.getContentLengthLong()), null);
            return;
        }
        if (!(denied instanceof CsrfException)) {
            answer(request, response, Refusal.of(403), null);
            return;
        }
        answer(request, response, isTooLarge(request) ? Refusal.of(413) : Refusal.expired(), null);
    }

    /// Answers with a refusal; a fault is logged.
    void answer(HttpServletRequest request, HttpServletResponse response, Refusal refusal, @Nullable Throwable thrown)
            throws IOException {
        String number = refusal.status() >= 500 && refusal.status() != 503 ? draw() : "";
        if (!number.isEmpty()) {
            LOG.error("fault {}: {} {}", number, request.getMethod(), request.getRequestURI(), thrown);
        }
        if (refusal.status() == 503) {
            LOG.warn("busy: {} {}: {}", request.getMethod(), request.getRequestURI(), String.valueOf(thrown));
        }
        if (response.isCommitted()) {
            return;
        }
        response.resetBuffer();
        response.setStatus(refusal.status());
        if (refusal.status() == 503 || refusal.status() == 429) {
            response.setHeader(HttpHeaders.RETRY_AFTER, SECONDS_TO_WAIT);
        }
        String sentence = refusal.happened() + refusal.next() + (number.isEmpty() ? "" : "编号：" + number);
        if (request.getHeader("HX-Request") != null) {
            response.setHeader(
                    "X-Said",
                    URLEncoder.encode(sentence, StandardCharsets.UTF_8).replace("+", "%20"));
            write(response, "text/plain;charset=UTF-8", sentence);
            return;
        }
        if (wantsJson(request)) {
            write(response, "application/problem+json", problem(refusal, number));
            return;
        }
        StringOutput page = new StringOutput();
        RefusalPage shown = new RefusalPage(
                frames.of(request, response),
                refusal.title(),
                refusal.happened(),
                refusal.next(),
                number,
                cameFrom(request));
        TEMPLATES.pageRefusal(shown).render(page);
        write(response, "text/html;charset=UTF-8", page.toString());
    }

    private static Refusal refusalOf(Exception thrown) {
        Refusal refusal = Refusal.of(statusOf(thrown));
        if (thrown instanceof ResponseStatusException told && told.getReason() != null) {
            return refusal.saying(told.getReason());
        }
        return refusal;
    }

    private static int statusOf(Exception thrown) {
        if (holdsUnstorableCharacter(thrown)) {
            return 400;
        }
        if (isOneOf(thrown, TOO_LARGE)) {
            return 413;
        }
        if (thrown instanceof ErrorResponse described) {
            return status(described.getStatusCode());
        }
        if (isOneOf(thrown, UNREADABLE)) {
            return 400;
        }
        if (isOneOf(thrown, BUSY)) {
            return 503;
        }
        if (isOneOf(thrown, LOST_RACE)) {
            return 409;
        }
        ResponseStatus declared = AnnotatedElementUtils.findMergedAnnotation(thrown.getClass(), ResponseStatus.class);
        return declared == null ? 500 : declared.code().value();
    }

    // No page of ours sends the character 0, and PostgreSQL takes it in no text.
    private static boolean holdsUnstorableCharacter(Exception thrown) {
        return NestedExceptionUtils.getMostSpecificCause(thrown) instanceof SQLException refused
                && CHARACTER_NOT_IN_REPERTOIRE.equals(refused.getSQLState());
    }

    private static boolean isOneOf(Exception thrown, List<Class<? extends Exception>> kinds) {
        return kinds.stream().anyMatch(kind -> kind.isInstance(thrown));
    }

    private static int status(HttpStatusCode code) {
        return code.isError() ? code.value() : HttpStatus.INTERNAL_SERVER_ERROR.value();
    }

    // The token is a part of the form, so a form that is too large to be read has none.
    private static boolean isTooLarge(HttpServletRequest request) throws IOException {
        String type = request.getContentType();
        if (type == null || !type.startsWith("multipart/")) {
            return false;
        }
        try {
            request.getParts();
            return false;
        } catch (IllegalStateException e) {
            return true;
        } catch (ServletException e) {
            LOG.debug("the form cannot be read", e);
            return false;
        }
    }

    private static boolean wantsJson(HttpServletRequest request) {
        String accepted = request.getHeader(HttpHeaders.ACCEPT);
        return accepted != null && accepted.contains("json") && !accepted.contains("text/html");
    }

    private static String problem(Refusal refusal, String number) {
        return "{\"type\":\"about:blank\",\"title\":" + quoted(refusal.title()) + ",\"status\":" + refusal.status()
                + ",\"detail\":" + quoted(refusal.happened() + refusal.next())
                + (number.isEmpty() ? "" : ",\"number\":" + quoted(number)) + "}";
    }

    private static String quoted(String text) {
        StringBuilder out = new StringBuilder("\"");
        text.chars().forEach(unit -> {
            if (unit == '"' || unit == '\\' || unit < ' ') {
                out.append(String.format("\\u%04x", unit));
                return;
            }
            out.append((char) unit);
        });
        return out.append('"').toString();
    }

    // The page before, when it is one of ours.
    private static String cameFrom(HttpServletRequest request) {
        String referer = request.getHeader(HttpHeaders.REFERER);
        if (referer == null) {
            return "";
        }
        try {
            URI uri = URI.create(referer);
            String path = uri.getRawPath();
            boolean ours = request.getServerName().equals(uri.getHost()) && path != null && path.startsWith("/");
            if (!ours || path.startsWith("//") || path.equals(request.getRequestURI())) {
                return "";
            }
            return uri.getRawQuery() == null ? path : path + "?" + uri.getRawQuery();
        } catch (IllegalArgumentException e) {
            LOG.debug("no address: {}", referer.length());
            return "";
        }
    }

    private String draw() {
        byte[] bytes = new byte[5];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    private static void write(HttpServletResponse response, String type, String text) throws IOException {
        response.setContentType(type);
        response.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
    }
}
