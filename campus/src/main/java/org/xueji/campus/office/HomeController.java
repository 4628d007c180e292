package org.xueji.campus.office;

import gg.jte.Content;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.xueji.campus.templates.StaticTemplates;
import org.xueji.platform.page.Answer;
import org.xueji.platform.page.Frame;
import org.xueji.platform.signin.Allowed;
import org.xueji.platform.signin.Sessions;
import org.xueji.platform.signin.SignedInPerson;
import org.xueji.platform.signin.Visit;

/// The first page behind the campus door.
@Controller
@Allowed(Allowed.SIGNED_IN)
class HomeController {
    private final StaticTemplates templates = new StaticTemplates();
    private final List<HomeCard> cards;
    private final List<StudentSteps> steps;
    private final List<StaffTasks> tasks;
    private final List<StaffCard> staffCards;

    HomeController(
            ObjectProvider<HomeCard> cards,
            ObjectProvider<StudentSteps> steps,
            ObjectProvider<StaffTasks> tasks,
            ObjectProvider<StaffCard> staffCards) {
        this.cards = cards.orderedStream().toList();
        this.steps = steps.orderedStream().toList();
        this.tasks = tasks.orderedStream().toList();
        this.staffCards = staffCards.orderedStream().toList();
    }

    @GetMapping("/campus")
    Answer home(Visit visit, Frame frame) {
        Sessions.Entered entered = Objects.requireNonNull(visit.entered());
        SignedInPerson person = entered.person();
        if (person instanceof StudentPerson student) {
            return Answer.page(templates.officeStudentHome(studentHome(student, frame)));
        }
        return Answer.page(templates.officeStaffHome(staffHome((Staff) person, frame)));
    }

    private StaffHomePage staffHome(Staff staff, Frame frame) {
        return new StaffHomePage(
                frame,
                staff,
                tasks.stream()
                        .flatMap(source -> source.forStaff(staff).stream())
                        .toList(),
                staffCards.stream()
                        .map(card -> card.forStaff(staff))
                        .flatMap(Optional::stream)
                        .toList());
    }

    private StudentHomePage studentHome(StudentPerson student, Frame frame) {
        return new StudentHomePage(
                frame,
                student,
                shown(student, true),
                steps.stream()
                        .map(step -> step.forStudent(student))
                        .flatMap(Optional::stream)
                        .toList(),
                shown(student, false));
    }

    private List<Content> shown(StudentPerson student, boolean leading) {
        return cards.stream()
                .filter(card -> card.leads() == leading)
                .map(card -> card.forStudent(student))
                .flatMap(Optional::stream)
                .toList();
    }
}
