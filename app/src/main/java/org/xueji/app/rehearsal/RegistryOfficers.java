package org.xueji.app.rehearsal;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.xueji.platform.Door;
import org.xueji.platform.signin.Credentials;
import org.xueji.platform.signin.SecondFactor;
import org.xueji.registry.Registry;
import org.xueji.registry.institution.Institutions;
import org.xueji.registry.institution.OfficerRole;
import org.xueji.registry.institution.Officers;

/// The institution on the national side and its officers (院校与学籍管理员), and whether there were any before.
@Component
@Order(15)
@OnSide("registry")
class RegistryOfficers implements RehearsalStep, ForeignData {
    /// An officer whose sign-in is told.
    ///
    /// @param ofInstitution whether the officer belongs to the invented institution
    record DemoOfficer(String number, String name, String role, boolean ofInstitution, String toTry) {}

    static final String INSTITUTION = "99001";

    static final List<DemoOfficer> OFFICERS = List.of(
            new DemoOfficer("99001-01", "周明远", OfficerRole.INSTITUTION, true, "院校学籍管理员：上报与注册、更正、未核查名单"),
            new DemoOfficer("moe-01", "秦子衿", OfficerRole.MINISTRY, false, "教育部：只有本人账号，看不到学生信息"),
            new DemoOfficer("help-01", "卫思源", OfficerRole.HELP_DESK, false, "客服：工单与申诉"),
            new DemoOfficer("help-02", "柳青", OfficerRole.HELP_DESK, false, "客服：需要两人办理的事项"),
            new DemoOfficer("sec-01", "严谨", OfficerRole.SECURITY, false, "安全管理员：账号"),
            new DemoOfficer("sys-01", "卓越", OfficerRole.SYSTEM, false, "系统管理员：只有本人账号"),
            new DemoOfficer("audit-01", "方圆", OfficerRole.AUDITOR, false, "审计员：只读"));

    private static final String IDENTIFIER = "4144099001";
    private static final String PROVINCE = "44";

    private final Institutions institutions;
    private final Officers officers;
    private final Credentials credentials;
    private final SecondFactor secondFactor;

    RegistryOfficers(
            Institutions institutions,
            Officers officers,
            @Registry Credentials credentials,
            @Registry SecondFactor secondFactor) {
        this.institutions = institutions;
        this.officers = officers;
        this.credentials = credentials;
        this.secondFactor = secondFactor;
    }

    @Override
    public String name() {
        return "registry.officers";
    }

    @Override
    public String title() {
        return "平台院校与管理员";
    }

    @Override
    public boolean isThere() {
        return officers.any();
    }

    @Override
    public void play(InventedUniversity university) {
        institutions.add(INSTITUTION, IDENTIFIER, "示例理工学院", PROVINCE);
        OFFICERS.forEach(officer -> officers.add(
                officer.number(), officer.name(), officer.role(), officer.ofInstitution() ? INSTITUTION : null));
        List<String> numbers = OFFICERS.stream().map(DemoOfficer::number).toList();
        credentials.createAll(Door.SUPERVISION, numbers, SignIns.PASSWORD);
        numbers.stream()
                .filter(number -> !secondFactor.isSetUp(Door.SUPERVISION, number))
                .forEach(number -> secondFactor.keep(Door.SUPERVISION, number, SecondFactor.newSecret()));
    }
}
