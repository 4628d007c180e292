package org.xueji.campus.office;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.xueji.platform.Door;
import org.xueji.platform.signin.PersonDirectory;
import org.xueji.platform.signin.SignedInPerson;

/// The people of the campus door: staff who are not disabled, and students.
@Component
class CampusPeople implements PersonDirectory {
    private final StaffTable staff;
    private final StudentPersonTable students;

    CampusPeople(StaffTable staff, StudentPersonTable students) {
        this.staff = staff;
        this.students = students;
    }

    @Override
    public Door door() {
        return Door.CAMPUS;
    }

    @Override
    public Optional<? extends SignedInPerson> find(String subject) {
        if (subject.startsWith(Staff.PREFIX)) {
            return staff(subject.substring(Staff.PREFIX.length()));
        }
        return students.person(subject);
    }

    /// Whom a typed number means: staff first, then students; both are always asked, so neither takes longer.
    Optional<SignedInPerson> ofTyped(String number) {
        Optional<SignedInPerson> student = students.person(number).map(SignedInPerson.class::cast);
        return staff(number).map(SignedInPerson.class::cast).or(() -> student);
    }

    private Optional<Staff> staff(String staffNumber) {
        return staff.find(staffNumber).filter(member -> !member.isDisabled()).map(StaffMember::staff);
    }
}
