package org.xueji.app.rehearsal;

import java.util.List;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.xueji.campus.Campus;
import org.xueji.campus.office.AppointMonitor;
import org.xueji.campus.office.Staff;
import org.xueji.campus.office.StaffRegister;
import org.xueji.campus.progress.Stage;
import org.xueji.campus.roster.Register;
import org.xueji.platform.Door;
import org.xueji.platform.signin.Credentials;
import org.xueji.platform.signin.SecondFactor;

/// Students, staff, class monitors and their sign-ins (学生与教职工).
///
/// Who has opened the campaign's page has a password; the others have still to sign in for the first time.
@Component
@Order(20)
@OnSide("campus")
class CampusPeopleStep implements RehearsalStep {
    private final Register register;
    private final StaffRegister staffRegister;
    private final AppointMonitor appointMonitor;
    private final Credentials credentials;
    private final SecondFactor secondFactor;

    CampusPeopleStep(
            Register register,
            StaffRegister staffRegister,
            AppointMonitor appointMonitor,
            @Campus Credentials credentials,
            @Campus SecondFactor secondFactor) {
        this.register = register;
        this.staffRegister = staffRegister;
        this.appointMonitor = appointMonitor;
        this.credentials = credentials;
        this.secondFactor = secondFactor;
    }

    @Override
    public String name() {
        return "campus.people";
    }

    @Override
    public String title() {
        return "学生与教职工";
    }

    @Override
    public void play(InventedUniversity university) {
        register.enrolAll(
                university.students().stream().map(InventedStudent::student).toList());
        List<Staff> staff = InventedStaff.all();
        staffRegister.add(staff.toArray(Staff[]::new));
        // One statement for each of 60 classes, because every appointment is noted in the audit by itself.
        Staff office = staff.getFirst();
        university
                .classes()
                .forEach(own ->
                        appointMonitor.appoint(own.group().classCode(), InventedUniversity.monitor(own), office));
        credentials.createAll(Door.CAMPUS, staff.stream().map(Staff::subject).toList(), SignIns.PASSWORD);
        credentials.createAll(Door.CAMPUS, withPassword(university), SignIns.PASSWORD);
        SignIns.staff().stream()
                .map(Staff::subject)
                .filter(subject -> !secondFactor.isSetUp(Door.CAMPUS, subject))
                .forEach(subject -> secondFactor.keep(Door.CAMPUS, subject, SecondFactor.newSecret()));
    }

    private static List<String> withPassword(InventedUniversity university) {
        Set<String> told = Set.of(DemoStudent.FRESH.number(), LateClass.PRINTED.monitor());
        return university.students().stream()
                .filter(student -> student.has(Stage.OPENED) || told.contains(student.number()))
                .map(InventedStudent::number)
                .toList();
    }
}
