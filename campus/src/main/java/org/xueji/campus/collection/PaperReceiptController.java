package org.xueji.campus.collection;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.xueji.campus.University;
import org.xueji.campus.checklist.ShownTime;
import org.xueji.campus.office.Role;
import org.xueji.campus.office.Scope;
import org.xueji.campus.office.Staff;
import org.xueji.campus.office.StudentPerson;
import org.xueji.campus.roster.College;
import org.xueji.campus.roster.Register;
import org.xueji.campus.templates.StaticTemplates;
import org.xueji.platform.page.Answer;
import org.xueji.platform.page.Frame;
import org.xueji.platform.signin.Allowed;
import org.xueji.platform.signin.SignedInPerson;
import org.xueji.platform.signin.Visit;

/// Receipts for those whose papers they are about.
@Controller
class PaperReceiptController {
    private static final Pattern NUMBER = Pattern.compile("HZ[0-9]{4}-([0-9]{6,12})");

    private final StaticTemplates templates = new StaticTemplates();
    private final PaperReceiptTable receipts;
    private final Register register;
    private final University university;

    PaperReceiptController(PaperReceiptTable receipts, Register register, University university) {
        this.receipts = receipts;
        this.register = register;
        this.university = university;
    }

    @GetMapping("/campus/receipts/{number}")
    @Allowed({Role.OFFICE, Role.COLLEGE, Role.COUNSELLOR, Role.MONITOR})
    Answer receipt(@PathVariable String number, Visit visit, Frame frame) {
        return find(number)
                .filter(receipt -> visit.completePerson()
                        .filter(person -> mayRead(receipt, person))
                        .isPresent())
                .map(receipt -> Answer.page(templates.collectionReceipt(new PaperReceiptPage(
                        frame,
                        receipt,
                        university.name(),
                        receiver(receipt),
                        ShownTime.words(receipt.issuedAt(), university.zone()),
                        visit.completePerson()
                                .filter(StudentPerson.class::isInstance)
                                .isPresent()))))
                .orElseGet(Answer::notFound);
    }

    private Optional<Receipt> find(String number) {
        Matcher matcher = NUMBER.matcher(number);
        return matcher.matches()
                ? receipts.find(Long.parseLong(matcher.group(1)))
                        .filter(receipt -> receipt.number().equals(number))
                : Optional.empty();
    }

    private static boolean mayRead(Receipt receipt, SignedInPerson person) {
        if (person instanceof StudentPerson student) {
            return receipt.forClass() && receipt.unitCode().equals(student.monitorOf());
        }
        return person instanceof Staff staff && reaches(receipt, staff.scope());
    }

    private static boolean reaches(Receipt receipt, Scope scope) {
        boolean college = scope.collegeCode() == null || scope.collegeCode().equals(receipt.collegeCode());
        boolean classes = scope.classCodes() == null
                || (receipt.forClass() && scope.classCodes().contains(receipt.unitCode()));
        return college && classes;
    }

    private String receiver(Receipt receipt) {
        return receipt.forClass()
                ? register.colleges().stream()
                                .filter(college -> college.collegeCode().equals(receipt.collegeCode()))
                                .map(College::name)
                                .findFirst()
                                .orElse("")
                        + "办公室"
                : university.office();
    }
}
