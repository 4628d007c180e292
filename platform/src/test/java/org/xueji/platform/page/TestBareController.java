package org.xueji.platform.page;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// A route that forgot to say who may call it.
@Controller
class TestBareController {
    @GetMapping("/campus/bare")
    Answer bare() {
        return Answer.seeOther("/campus");
    }
}
