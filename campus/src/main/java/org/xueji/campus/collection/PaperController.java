package org.xueji.campus.collection;

import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.xueji.campus.templates.StaticTemplates;
import org.xueji.platform.page.Answer;
import org.xueji.platform.page.Frame;
import org.xueji.platform.signin.Allowed;
import org.xueji.platform.signin.SignedInPerson;
import org.xueji.platform.signin.Visit;

/// The address in the QR code of forms and lists; looking receives nothing.
@Controller
class PaperController {
    private final StaticTemplates templates = new StaticTemplates();
    private final PaperPages pages;

    PaperController(PaperPages pages) {
        this.pages = pages;
    }

    @GetMapping("/campus/scan/{code}")
    @Allowed(Allowed.SIGNED_IN)
    Answer paper(@PathVariable String code, Visit visit, Frame frame) {
        SignedInPerson person = Objects.requireNonNull(visit.completePerson().orElse(null));
        return pages.of(ScannedCode.of(code).text(), person, frame)
                .map(page -> Answer.page(templates.collectionPaper(page)))
                .orElseGet(() -> new Answer(404, templates.collectionPaper(unknown(frame)), null, ""));
    }

    private static PaperPage unknown(Frame frame) {
        return new PaperPage(
                frame,
                "扫码查验",
                "查不到",
                "secondary",
                "没有这个编号，或这份材料不在您的办理范围内。请核对是否本校打印的材料；污损的请重新打印。",
                List.of(),
                false,
                "",
                "",
                "/campus",
                "返回首页");
    }
}
