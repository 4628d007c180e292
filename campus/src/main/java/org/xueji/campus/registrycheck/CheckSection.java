package org.xueji.campus.registrycheck;

import gg.jte.Content;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.xueji.campus.University;
import org.xueji.campus.roster.FileSection;
import org.xueji.campus.roster.Student;
import org.xueji.campus.templates.StaticTemplates;

/// The check at the registry in the student's file.
@Component
@Order(200)
class CheckSection implements FileSection {
    private final StaticTemplates templates = new StaticTemplates();
    private final RegistryChecks checks;
    private final University university;

    CheckSection(RegistryChecks checks, University university) {
        this.checks = checks;
        this.university = university;
    }

    @Override
    public Optional<Content> of(Student student, boolean own) {
        return checks.of(student.studentNumber())
                .map(check -> templates.registrycheckSection(CheckShown.of(check, university.zone())));
    }
}
