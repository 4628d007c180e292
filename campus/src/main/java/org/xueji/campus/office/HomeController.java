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
    private final List<StaffTasks> tasks;

    HomeController(ObjectProvider<HomeCard> cards, ObjectProvider<StaffTasks> tasks) {
        this.cards = cards.orderedStream().toList();
        this.tasks = tasks.orderedStream().toList();
    }

    @GetMapping("/campus")
    Answer home(Visit visit, Frame frame) {
        Sessions.Entered entered = Objects.requireNonNull(visit.entered());
        SignedInPerson person = entered.person();
        if (person instanceof StudentPerson student) {
            List<Content> shown = cards.stream()
                    .map(card -> card.forStudent(student))
                    .flatMap(Optional::stream)
                    .toList();
            return Answer.page(templates.officeStudentHome(new StudentHomePage(frame, student, shown)));
        }
        Staff staff = (Staff) person;
        List<StaffTask> waiting = tasks.stream()
                .flatMap(source -> source.forStaff(staff).stream())
                .toList();
        return Answer.page(templates.officeStaffHome(new StaffHomePage(frame, staff, waiting)));
    }
}
