package org.xueji.platform.page;

import gg.jte.Content;
import gg.jte.models.runtime.JteModel;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.xueji.platform.signin.Allowed;
import org.xueji.platform.signin.LargestUpload;
import org.xueji.platform.templates.StaticTemplates;

/// Handlers that do whatever a handler may do.
@Controller
@Allowed(Allowed.SIGNED_IN)
class TestController {
    final AtomicInteger effects = new AtomicInteger();
    volatile int wanted = 303;

    @GetMapping("/campus/try")
    Answer page(Frame frame) {
        Content form = frame.form("/campus/try", false, output -> output.writeContent("<button>提交</button>"));
        return Answer.page(shown(frame, form));
    }

    @PostMapping("/campus/try")
    Answer effect(Frame frame) throws InterruptedException {
        int number = effects.incrementAndGet();
        // Slow on purpose: the same form comes again while this one is under way.
        Thread.sleep(300);
        return switch (wanted) {
            case 303 -> Answer.seeOther("/campus/try?made=" + number, "已保存第 " + number + " 次");
            case 422 -> Answer.formAgain(shown(frame, output -> {}));
            case 200 -> Answer.page(shown(frame, output -> {}));
            default -> throw new ResponseStatusException(HttpStatus.valueOf(wanted));
        };
    }

    @SafeTwice
    @PostMapping("/campus/try/hot")
    Answer hot() {
        return Answer.seeOther("/campus/try?made=" + effects.incrementAndGet());
    }

    @PostMapping("/campus/try/upload")
    @LargestUpload(megabytes = 1)
    Answer upload(@RequestParam MultipartFile file) {
        return Answer.seeOther("/campus/try?size=" + file.getSize());
    }

    @Allowed("nobody")
    @PostMapping("/campus/try/forbidden-upload")
    @LargestUpload(megabytes = 1)
    Answer forbidden(@RequestParam MultipartFile file) {
        return Answer.seeOther("/campus");
    }

    @GetMapping("/campus/try/refused/{status}")
    Answer refused(@PathVariable int status) {
        throw new ResponseStatusException(HttpStatus.valueOf(status));
    }

    @GetMapping("/campus/try/reason")
    Answer reason() {
        throw new ResponseStatusException(HttpStatus.CONFLICT, "这名学生已经转出。");
    }

    @GetMapping("/campus/try/fault")
    Answer fault() {
        throw new IllegalStateException("select secret from vault");
    }

    @GetMapping("/campus/try/race")
    Answer race() {
        throw new DuplicateKeyException("lost");
    }

    @Allowed("nobody")
    @GetMapping("/campus/try/forbidden")
    Answer forbidden() {
        return Answer.seeOther("/campus");
    }

    private static JteModel shown(Frame frame, Content content) {
        return new StaticTemplates().pageLayout(frame, "试验", "", "返回", null, "", content);
    }
}
