package org.xueji.app.rehearsal;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.xueji.campus.roster.Register;

/// Colleges and classes (院系班级), and whether there were any before.
@Component
@Order(10)
@OnSide("campus")
class CampusUnits implements RehearsalStep, ForeignData {
    private final Register register;

    CampusUnits(Register register) {
        this.register = register;
    }

    @Override
    public String name() {
        return "campus.units";
    }

    @Override
    public String title() {
        return "学院与班级";
    }

    @Override
    public boolean isThere() {
        return !register.colleges().isEmpty();
    }

    @Override
    public void play(InventedUniversity university) {
        register.addColleges(InventedClasses.colleges());
        register.addClasses(university.classes().stream()
                .map(InventedClasses.InventedClass::group)
                .toList());
    }
}
