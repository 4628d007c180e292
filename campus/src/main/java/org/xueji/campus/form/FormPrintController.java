package org.xueji.campus.form;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.xueji.campus.campaign.Campaign;
import org.xueji.campus.office.Role;
import org.xueji.campus.office.Staff;
import org.xueji.campus.templates.StaticTemplates;
import org.xueji.platform.page.Answer;
import org.xueji.platform.page.Frame;
import org.xueji.platform.page.SafeTwice;
import org.xueji.platform.signin.Allowed;
import org.xueji.platform.signin.FreshFactor;

/// Prints: one student, a class, or every class of a list. Whole document numbers are on the paper.
@Controller
@RequestMapping("/campus/forms")
@Allowed({Role.OFFICE, Role.COLLEGE, Role.COUNSELLOR})
class FormPrintController {
    private static final String NOT_OPEN = "核查工作没有开放，或不要求登记表，不能打印。";
    private static final String NOBODY = "没有可打印的学生。请换个范围。";
    private static final String RACE = "有人正在打印同一学生的另一版登记表。请稍后再打印一次。";

    /// Where the result is, or what stands against it.
    private record Result(String path, String problem) {
        static Result at(String batchId) {
            return new Result("/campus/forms/batches/" + batchId, "");
        }
    }

    private final StaticTemplates templates = new StaticTemplates();
    private final FormPages pages;
    private final FormClassTable classes;
    private final StartBatch startBatch;
    private final PrintBatch printBatch;

    FormPrintController(FormPages pages, FormClassTable classes, StartBatch startBatch, PrintBatch printBatch) {
        this.pages = pages;
        this.classes = classes;
        this.startBatch = startBatch;
        this.printBatch = printBatch;
    }

    /// The classes of the list as it is filtered.
    @FreshFactor
    @SafeTwice
    @PostMapping("/printing")
    Answer printList(
            @RequestParam(defaultValue = "") String campaign,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "") String college,
            @RequestParam(defaultValue = "") String choice,
            @RequestParam(defaultValue = "") String format,
            @RequestParam(name = "_submission", defaultValue = "") String submission,
            Staff staff,
            Frame frame)
            throws IOException {
        FormClassesPage.Asked asked =
                new FormClassesPage.Asked(campaign, text, college, "CLASS", false, 1, FormController.SIZE);
        Campaign found = pages.chosen(campaign).orElse(null);
        if (found == null) {
            return Answer.formAgain(templates.formClasses(pages.classes(asked, staff, frame, NOT_OPEN)));
        }
        List<FormClass> all = classes.page(pages.query(asked, found, staff), FormClassTable.LIMIT, 1);
        Result result = print(found.campaignId(), all, null, choice, format, submission, staff);
        return result.problem().isEmpty()
                ? Answer.seeOther(result.path())
                : Answer.formAgain(templates.formClasses(pages.classes(asked, staff, frame, result.problem())));
    }

    /// A class, or one student of it.
    @FreshFactor
    @SafeTwice
    @PostMapping("/classes/{code}/printing")
    Answer printClass(
            @PathVariable String code,
            @RequestParam(defaultValue = "") String campaign,
            @RequestParam(defaultValue = "") String student,
            @RequestParam(defaultValue = "") String choice,
            @RequestParam(defaultValue = "") String only,
            @RequestParam(defaultValue = "") String format,
            @RequestParam(name = "_submission", defaultValue = "") String submission,
            Staff staff,
            Frame frame)
            throws IOException {
        FormClass found = classes.find(code, staff.scope()).orElse(null);
        if (found == null) {
            return Answer.notFound();
        }
        Result result = print(
                campaign,
                List.of(found),
                student.isEmpty() ? null : student,
                only.isEmpty() ? choice : only,
                format,
                submission,
                staff);
        if (result.problem().isEmpty()) {
            return Answer.seeOther(result.path());
        }
        return pages.members(code, "", staff, frame, result.problem())
                .map(page -> Answer.formAgain(templates.formMembers(page)))
                .orElseGet(Answer::notFound);
    }

    private Result print(
            String campaign,
            List<FormClass> found,
            @Nullable String student,
            String choice,
            String format,
            String submission,
            Staff staff)
            throws IOException {
        StartBatch.Order order = new StartBatch.Order(
                found,
                student,
                student != null ? FormChoice.ALL : FormChoice.of(choice).orElse(FormChoice.ALL),
                student != null ? FormFile.PDF : FormFile.of(format).orElse(FormFile.PDF));
        // One page prints different things: each is a deed of its own.
        String key = String.join(
                "|",
                submission.isEmpty() ? UUID.randomUUID().toString() : submission,
                Objects.requireNonNullElse(student, ""),
                order.choice().name(),
                order.format().name());
        return switch (startBatch.start(campaign, order, key, staff)) {
            case StartBatch.Outcome.Ready ready -> printNow(ready.batch());
            case StartBatch.Outcome.Underway underway -> Result.at(underway.batchId());
            case StartBatch.Outcome.NotOpen not -> new Result("", NOT_OPEN);
            case StartBatch.Outcome.Nobody nobody -> new Result("", NOBODY);
        };
    }

    private Result printNow(FormBatch batch) throws IOException {
        try {
            printBatch.print(batch, (done, all) -> {});
            return Result.at(batch.batchId());
        } catch (FormChangedMeanwhile e) {
            return new Result("", RACE);
        }
    }
}
