package org.xueji.campus.checklist;

import gg.jte.Content;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.xueji.campus.University;
import org.xueji.campus.office.HomeCard;
import org.xueji.campus.office.StudentPerson;
import org.xueji.campus.templates.StaticTemplates;

/// Tells a student on the first page whether the own row is signed.
@Component
@Order(300)
class ChecklistHomeCard implements HomeCard {
    private final StaticTemplates templates = new StaticTemplates();
    private final OwnRows rows;
    private final University university;

    ChecklistHomeCard(OwnRows rows, University university) {
        this.rows = rows;
        this.university = university;
    }

    @Override
    public Optional<Content> forStudent(StudentPerson student) {
        return rows.of(student.studentNumber())
                .map(own -> templates.checklistOwnCard(own, ShownTime.window(own.window(), university.zone())));
    }
}
