package org.xueji.campus.collection;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.xueji.campus.campaign.Campaigns;
import org.xueji.campus.checklist.ChecklistColumn;
import org.xueji.campus.checklist.EnteredCorrections;
import org.xueji.campus.form.FormStanding;
import org.xueji.campus.form.PrintedForm;
import org.xueji.campus.form.PrintedForms;
import org.xueji.campus.office.Staff;
import org.xueji.campus.progress.Progress;
import org.xueji.campus.progress.Stage;
import org.xueji.campus.roster.ClassGroup;
import org.xueji.campus.roster.Register;

/// Decides about a scanned registration form and receives it (登记表判定与接收).
@Component
class JudgeForm {
    private final PrintedForms forms;
    private final Campaigns campaigns;
    private final Register register;
    private final CopyTable copies;
    private final AnnouncementTable announcements;
    private final EnteredCorrections corrections;
    private final Progress progress;

    JudgeForm(
            PrintedForms forms,
            Campaigns campaigns,
            Register register,
            CopyTable copies,
            AnnouncementTable announcements,
            EnteredCorrections corrections,
            Progress progress) {
        this.forms = forms;
        this.campaigns = campaigns;
        this.register = register;
        this.copies = copies;
        this.announcements = announcements;
        this.corrections = corrections;
        this.progress = progress;
    }

    /// The judgement; empty when no form has this code.
    Optional<Judgement> judge(ScanRequest request, Staff staff, Instant now) {
        return forms.find(request.code().text()).map(form -> judged(form, request, staff, now));
    }

    private Judgement judged(PrintedForm form, ScanRequest request, Staff staff, Instant now) {
        ClassGroup group = register.classGroup(form.classCode()).orElseThrow();
        Optional<Judgement> refusal = Reach.refusal(group, "登记表", request, staff);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        String who = form.name() + "（" + group.name() + "）";
        if (campaigns.find(form.campaignId()).filter(Reach::isOpen).isEmpty()) {
            return about(form, Verdict.NOT_OPEN, who + "的登记表属于已结束的核查工作，没有登记。", null);
        }
        return switch (form.standing()) {
            case FormStanding.Superseded superseded ->
                about(form, Verdict.SUPERSEDED, who + "：" + form.standing().words() + "请退回本人。", null);
            case FormStanding.Current current -> received(form, who, request, staff, now);
        };
    }

    private Judgement received(PrintedForm form, String who, ScanRequest request, Staff staff, Instant now) {
        copies.lock(form.campaignId(), form.studentNumber());
        CopyTable.Received received = copies.receive(
                        request.place(),
                        form.campaignId(),
                        form.studentNumber(),
                        form.code(),
                        request.copy(),
                        staff.subject(),
                        now)
                .orElse(null);
        if (received == null) {
            String which = request.copy() == 0 ? "两份都" : "第 " + request.copy() + " 份";
            return about(form, Verdict.ALREADY, who + which + "已收过，这次没有重复登记。", null);
        }
        if (request.place() == Place.OFFICE && copies.bothAtOffice(form.campaignId(), form.studentNumber())) {
            progress.reached(form.campaignId(), form.studentNumber(), Stage.COLLECTED, now);
        }
        List<String> words = new ArrayList<>(List.of(who + " 第 " + received.copy() + " 份"));
        words.addAll(remarks(form, received, request.place()));
        return about(form, Verdict.TAKEN, String.join("。", words), received.copy());
    }

    private List<String> remarks(PrintedForm form, CopyTable.Received received, Place place) {
        List<String> remarks = new ArrayList<>();
        List<ChecklistColumn> later =
                corrections.enteredAfter(form.campaignId(), form.studentNumber(), form.printedAt());
        if (!later.isEmpty()) {
            remarks.add("注意：打印后本人又登记了更正（"
                    + later.stream().map(ChecklistColumn::label).collect(Collectors.joining("、"))
                    + "），更正办结后须重新打印");
        }
        if (place == Place.OFFICE && !received.collegeFirst()) {
            remarks.add("注意：学院还没有登记接收这一份");
        }
        if (place == Place.COLLEGE
                && announcements.find(form.campaignId(), form.classCode()).isEmpty()) {
            remarks.add("注意：班长还没有登记上交");
        }
        return remarks;
    }

    private static Judgement about(PrintedForm form, Verdict verdict, String words, @Nullable Integer copy) {
        return new Judgement(verdict, words, form.campaignId(), form.classCode(), form.studentNumber(), copy);
    }
}
