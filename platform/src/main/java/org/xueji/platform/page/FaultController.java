package org.xueji.platform.page;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.xueji.platform.signin.Allowed;

/// Answers what went wrong outside of any handler: the server comes here by itself.
@Controller
@Allowed(Allowed.EVERYBODY)
final class FaultController implements ErrorController {
    private final Refusals refusals;

    FaultController(Refusals refusals) {
        this.refusals = refusals;
    }

    @RequestMapping("${server.error.path:/error}")
    void fault(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        Object thrown = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        refusals.answer(
                request,
                response,
                Refusal.of(status instanceof Integer code ? code : 404),
                thrown instanceof Throwable cause ? cause : null);
    }
}
