package org.xueji.registry.office;

import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.xueji.platform.page.Answer;
import org.xueji.platform.page.Frame;
import org.xueji.platform.signin.Allowed;
import org.xueji.registry.institution.Institutions;
import org.xueji.registry.institution.OfficerPerson;
import org.xueji.registry.templates.StaticTemplates;

/// The first page behind the door of supervision.
@Controller
@Allowed(Allowed.SIGNED_IN)
class HomeController {
    private final StaticTemplates templates = new StaticTemplates();
    private final List<OfficerTasks> tasks;
    private final Institutions institutions;

    HomeController(ObjectProvider<OfficerTasks> tasks, Institutions institutions) {
        this.tasks = tasks.orderedStream().toList();
        this.institutions = institutions;
    }

    @GetMapping("/supervision")
    Answer home(OfficerPerson officer, Frame frame) {
        List<OfficerTask> waiting = tasks.stream()
                .flatMap(source -> source.forOfficer(officer).stream())
                .toList();
        String code = officer.institutionCode();
        String institution = code == null ? "" : institutions.nameOf(code);
        return Answer.page(templates.officeHome(new HomePage(frame, officer, institution, waiting)));
    }
}
