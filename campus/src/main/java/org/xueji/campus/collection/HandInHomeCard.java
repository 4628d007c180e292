package org.xueji.campus.collection;

import gg.jte.Content;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.xueji.campus.University;
import org.xueji.campus.checklist.ShownTime;
import org.xueji.campus.office.HomeCard;
import org.xueji.campus.office.StudentPerson;
import org.xueji.campus.templates.StaticTemplates;

/// Tells a class monitor on the first page how far the stacks are (登记表上交).
@Component
@Order(610)
class HandInHomeCard implements HomeCard {
    private final StaticTemplates templates = new StaticTemplates();
    private final OwnClass classes;
    private final University university;
    private final Clock clock;

    HandInHomeCard(OwnClass classes, University university, Clock clock) {
        this.classes = classes;
        this.university = university;
        this.clock = clock;
    }

    @Override
    public Optional<Content> forStudent(StudentPerson student) {
        @Nullable String classCode = student.monitorOf();
        if (classCode == null) {
            return Optional.empty();
        }
        return classes.open(classCode, clock.instant())
                .map(own -> templates.collectionCard(
                        own.counts(), ShownTime.words(own.counts().dueAt(), university.zone())));
    }
}
