package org.xueji.campus.profile;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.xueji.campus.University;
import org.xueji.campus.campaign.Campaign;
import org.xueji.campus.campaign.Campaigns;
import org.xueji.campus.campaign.Times;
import org.xueji.campus.office.Role;
import org.xueji.campus.office.StudentPerson;
import org.xueji.campus.roster.Student;
import org.xueji.campus.roster.Students;
import org.xueji.campus.templates.StaticTemplates;
import org.xueji.platform.page.Answer;
import org.xueji.platform.page.Frame;
import org.xueji.platform.signin.Allowed;

/// The student's own receipts.
@Controller
@Allowed(Role.STUDENT)
class ReceiptController {
    private final StaticTemplates templates = new StaticTemplates();
    private final ReceiptTable receipts;
    private final Campaigns campaigns;
    private final Students students;
    private final University university;

    ReceiptController(ReceiptTable receipts, Campaigns campaigns, Students students, University university) {
        this.receipts = receipts;
        this.campaigns = campaigns;
        this.students = students;
        this.university = university;
    }

    @GetMapping("/campus/profile/receipts/{number}")
    Answer receipt(@PathVariable String number, StudentPerson person, Frame frame) {
        Student student = students.find(person.studentNumber()).orElseThrow();
        return receipts.find(number, person.studentNumber())
                .map(receipt -> Answer.page(templates.profileReceipt(new ReceiptPage(
                        frame,
                        university.name(),
                        university.office(),
                        campaigns
                                .find(receipt.campaignId())
                                .map(Campaign::title)
                                .orElse(""),
                        receipt.number(),
                        student.studentNumber(),
                        student.name(),
                        student.className(),
                        Times.words(receipt.givenAt(), university.zone()),
                        receipt.counts(),
                        receipt.lines()))))
                .orElseGet(Answer::notFound);
    }
}
