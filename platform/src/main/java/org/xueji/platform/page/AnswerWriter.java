package org.xueji.platform.page;

import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.method.support.ModelAndViewContainer;

/// Writes the [Answer] of a handler: a page as one piece, compressed where the browser takes it.
final class AnswerWriter implements HandlerMethodReturnValueHandler {
    private static final int WORTH_ZIPPING = 1_000;

    private final Told told;
    private final Zip zip = new Zip();

    AnswerWriter(Told told) {
        this.told = told;
    }

    @Override
    public boolean supportsReturnType(MethodParameter type) {
        return type.getParameterType() == Answer.class;
    }

    @Override
    public void handleReturnValue(
            @Nullable Object value, MethodParameter type, ModelAndViewContainer container, NativeWebRequest request)
            throws IOException {
        container.setRequestHandled(true);
        Answer answer = (Answer) Objects.requireNonNull(value);
        HttpServletResponse response = Objects.requireNonNull(request.getNativeResponse(HttpServletResponse.class));
        response.setStatus(answer.status());
        if (answer.location() != null) {
            response.setHeader(HttpHeaders.LOCATION, answer.location());
        }
        if (!answer.told().isEmpty()) {
            told.tell(response, answer.told());
        }
        if (answer.model() != null) {
            HttpServletRequest asked = Objects.requireNonNull(request.getNativeRequest(HttpServletRequest.class));
            // The templates' fixed parts are bytes already.
            Utf8ByteOutput page = new Utf8ByteOutput();
            answer.model().render(page);
            write(page.toByteArray(), asked, response);
        }
    }

    private void write(byte[] page, HttpServletRequest request, HttpServletResponse response) throws IOException {
        byte[] content = page;
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        String accepted = request.getHeader(HttpHeaders.ACCEPT_ENCODING);
        if (accepted != null && accepted.contains("gzip") && page.length >= WORTH_ZIPPING) {
            response.setHeader(HttpHeaders.CONTENT_ENCODING, "gzip");
            content = zip.gzip(page);
        }
        response.setContentLength(content.length);
        response.getOutputStream().write(content);
    }
}
