package org.xueji.campus.profile;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.xueji.campus.office.Role;
import org.xueji.campus.office.StudentPerson;
import org.xueji.campus.templates.StaticTemplates;
import org.xueji.platform.page.Answer;
import org.xueji.platform.page.Frame;
import org.xueji.platform.signin.Allowed;

/// The eight items of the student who is signed in; nobody else's can be named.
@Controller
@RequestMapping("/campus/profile")
@Allowed(Role.STUDENT)
class ProfileController {
    private static final String PATH = "/campus/profile";

    private final StaticTemplates templates = new StaticTemplates();
    private final OpenProfile openProfile;
    private final SaveItem saveItem;
    private final KeepDrafts keepDrafts;
    private final SubmitProfile submitProfile;
    private final ProfilePages pages;

    ProfileController(
            OpenProfile openProfile,
            SaveItem saveItem,
            KeepDrafts keepDrafts,
            SubmitProfile submitProfile,
            ProfilePages pages) {
        this.openProfile = openProfile;
        this.saveItem = saveItem;
        this.keepDrafts = keepDrafts;
        this.submitProfile = submitProfile;
        this.pages = pages;
    }

    @GetMapping
    Answer page(StudentPerson student, Frame frame) {
        return openProfile
                .open(student)
                .map(opened -> Answer.page(templates.profileProfile(pages.page(opened, student, "", null, frame))))
                .orElseGet(() -> Answer.page(templates.profileRefused(new RefusedPage(
                        frame, "增改基本信息", pages.notNow(new SupplementGate.Answer.NotAsked()), "", "/campus", "返回首页"))));
    }

    /// One form for all items: the button says what to do with it.
    @PostMapping
    Answer act(
            @RequestParam(name = "do", defaultValue = "keep") String deed,
            @RequestParam Map<String, String> form,
            StudentPerson student,
            Frame frame) {
        SentProfile sent = SentProfile.of(form);
        String field = deed.substring(deed.indexOf(':') + 1);
        if (deed.startsWith("confirm:")) {
            return confirm(student, field, sent, frame);
        }
        if (deed.equals("submit")) {
            return submit(student, sent, frame);
        }
        @Nullable ProfileItem item = ProfileItem.of(field).orElse(null);
        SupplementGate.Answer kept = keepDrafts.keep(student, sent, deed.startsWith("drop:") ? item : null);
        if (!(kept instanceof SupplementGate.Answer.Open)) {
            return notNow(kept, frame);
        }
        return deed.startsWith("pick:") && item != null
                ? Answer.seeOther(PATH + "/places/" + item.key())
                : Answer.seeOther(
                        PATH + (item == null ? "" : "#" + item.key()), deed.startsWith("drop:") ? "已放弃修改。" : "已暂存。");
    }

    private Answer confirm(StudentPerson student, String field, SentProfile sent, Frame frame) {
        return switch (saveItem.save(student, field, sent)) {
            case SaveItem.Outcome.Confirmed confirmed -> next(confirmed.item(), "已保存并确认。", student);
            case SaveItem.Outcome.Requested requested -> next(requested.item(), "已提交，审核通过后生效。", student);
            case SaveItem.Outcome.Refused refused ->
                Answer.formAgain(templates.profileProfile(again(
                        student,
                        new ProfilePages.Remark(
                                refused.item(),
                                sent.typed(refused.item()),
                                refused.problem(),
                                refused.proposals(),
                                false),
                        frame)));
            case SaveItem.Outcome.ChangedMeanwhile changed ->
                Answer.conflict(templates.profileProfile(again(
                        student,
                        new ProfilePages.Remark(changed.item(), sent.typed(changed.item()), "", List.of(), true),
                        frame)));
            case SaveItem.Outcome.Locked locked ->
                Answer.conflict(templates.profileRefused(new RefusedPage(
                        frame,
                        locked.field().label() + "不能在这里修改",
                        locked.field().label() + "属于“" + locked.rule().tier().label() + "”的项目："
                                + locked.rule().tier().explanation() + "。请准备证明材料，按更正程序办理。",
                        locked.rule().clause(),
                        PATH,
                        "返回增改基本信息")));
            case SaveItem.Outcome.NotNow not -> notNow(not.answer(), frame);
            case SaveItem.Outcome.UnknownField unknown -> Answer.notFound();
        };
    }

    private Answer submit(StudentPerson student, SentProfile sent, Frame frame) {
        return switch (submitProfile.submit(student, sent)) {
            case SubmitProfile.Outcome.Given given ->
                Answer.seeOther(PATH + "/receipts/" + given.receipt().number());
            case SubmitProfile.Outcome.NotNow not -> notNow(not.answer(), frame);
            case SubmitProfile.Outcome.Incomplete incomplete ->
                Answer.formAgain(templates.profileProfile(pages.page(
                        openProfile.open(student).orElseThrow(),
                        student,
                        "还有 " + incomplete.items().size() + " 项没有确认："
                                + String.join(
                                        "、",
                                        incomplete.items().stream()
                                                .map(ProfileItem::label)
                                                .toList())
                                + "。请逐项确认后再提交。",
                        null,
                        frame)));
        };
    }

    private Answer notNow(SupplementGate.Answer answer, Frame frame) {
        return Answer.conflict(templates.profileRefused(
                new RefusedPage(frame, "现在不能办理", pages.notNow(answer), "", "/campus/notice", "看核查通知")));
    }

    private ProfilePage again(StudentPerson student, ProfilePages.Remark remark, Frame frame) {
        return pages.page(openProfile.open(student).orElseThrow(), student, "", remark, frame);
    }

    private Answer next(ProfileItem saved, String told, StudentPerson student) {
        String next = openProfile
                .open(student)
                .flatMap(opened -> opened.state().open().stream().findFirst())
                .map(state -> state.item().key())
                .orElse("submit");
        return Answer.seeOther(PATH + "#" + next, "“" + saved.label() + "”" + told);
    }
}
