package org.xueji.campus.checklist;

import gg.jte.Content;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.xueji.campus.University;
import org.xueji.campus.office.HomeCard;
import org.xueji.campus.office.StudentPerson;
import org.xueji.campus.templates.StaticTemplates;

/// Tells a class monitor on the first page how far the own class is (班级核对与上交).
@Component
@Order(600)
class MonitorHomeCard implements HomeCard {
    private final StaticTemplates templates = new StaticTemplates();
    private final ClassLists lists;
    private final University university;

    MonitorHomeCard(ClassLists lists, University university) {
        this.lists = lists;
        this.university = university;
    }

    @Override
    public Optional<Content> forStudent(StudentPerson student) {
        @Nullable String classCode = student.monitorOf();
        if (classCode == null) {
            return Optional.empty();
        }
        return lists.open(classCode)
                .map(own -> templates.checklistMonitorCard(own, ShownTime.window(own.window(), university.zone())));
    }
}
