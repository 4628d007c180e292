package org.xueji.campus.registrycheck;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.xueji.campus.University;
import org.xueji.campus.office.Role;
import org.xueji.campus.office.StudentPerson;
import org.xueji.campus.roster.Students;
import org.xueji.campus.templates.StaticTemplates;
import org.xueji.platform.page.Answer;
import org.xueji.platform.page.Frame;
import org.xueji.platform.signin.Allowed;

/// A student's own check, and the monitor's class: names and standings, nothing more.
@Controller
class OwnCheckController {
    private final StaticTemplates templates = new StaticTemplates();
    private final RegistryChecks checks;
    private final CheckTable table;
    private final Students students;
    private final RegistryCheckSettings settings;
    private final University university;

    OwnCheckController(
            RegistryChecks checks,
            CheckTable table,
            Students students,
            RegistryCheckSettings settings,
            University university) {
        this.checks = checks;
        this.table = table;
        this.students = students;
        this.settings = settings;
        this.university = university;
    }

    @GetMapping("/campus/registry-check")
    @Allowed(Role.STUDENT)
    Answer own(StudentPerson person, Frame frame) {
        String examinee = students.find(person.studentNumber()).orElseThrow().examineeNumber();
        return checks.of(person.studentNumber())
                .map(check -> Answer.page(templates.registrycheckOwn(new OwnCheckPage(
                        frame,
                        CheckShown.of(check, university.zone()),
                        settings.site(),
                        examinee == null ? "" : examinee))))
                .orElseGet(Answer::notFound);
    }

    @GetMapping("/campus/registry-check/class")
    @Allowed(Role.MONITOR)
    Answer ownClass(StudentPerson person, Frame frame) {
        String classCode = person.monitorOf();
        if (classCode == null) {
            return Answer.notFound();
        }
        List<ClassChecksPage.Row> rows = table.ofClass(classCode).stream()
                .map(row -> new ClassChecksPage.Row(
                        row.check().studentNumber(), row.name(), row.check().standing()))
                .toList();
        return Answer.page(templates.registrycheckClassChecks(new ClassChecksPage(frame, rows)));
    }
}
