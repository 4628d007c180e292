package org.xueji.app.rehearsal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.xueji.campus.office.Staff;
import org.xueji.platform.Door;
import org.xueji.registry.institution.OfficerRole;

/// The sign-ins of a rehearsal (演练账号): invented people, told on the first page and at the start.
public final class SignIns {
    /// One shared password for invented people.
    public static final String PASSWORD = "rehearsal2016";

    /// A sign-in.
    ///
    /// @param number 学号 or 工号
    /// @param withCode whether the authenticator's code is asked after the password
    /// @param password empty for a student who has still to sign in for the first time
    /// @param toTry what to look at
    public record SignIn(
            Door door, String role, String name, String number, String password, boolean withCode, String toTry) {}

    private static final Map<String, String> TRY_AS_STAFF = Map.of(
            "1001", "进度看板、核查工作、名册导入、学籍档案",
            "1002", "需要两人办理的事项，由另一位教务处老师复核",
            "2001", "计算机学院的看板、名单、班长任命",
            "2004", "进度落后的学院：先联系谁、预测",
            "3001", "辅导员只看自己带的班",
            "9001", "系统管理员：只有本人账号",
            "9002", "安全管理员：教职工账号与角色",
            "9003", "审计员：只读");
    private static final Map<String, String> ROLES = Map.of("1", "教务处", "2", "学院办公室", "3", "辅导员");

    private SignIns() {}

    /// The sign-ins of the national side.
    static List<SignIn> registry() {
        return List.of(
                registry(DemoStudent.CONFIRMED, "已实名、还没有核对：打开学籍信息，读完确认，取得回执"),
                registry(DemoStudent.CHECKED, "已核对：看回执、学籍信息和校内同步的结果"),
                registry(DemoStudent.MONITOR, "已核对的班长"),
                registry(DemoStudent.CHANGED, "核对之后学校改了民族：原核对失效，看变更，再核对一次"),
                registry(DemoStudent.MOVED, "学籍变更过两次、还没有核对：看变更记录"),
                registry(DemoStudent.TWICE, "有两所学校的学籍；录取照片校对为有误，等学校处理"));
    }

    private static SignIn registry(DemoStudent demo, String toTry) {
        return new SignIn(Door.REGISTRY, "学生", demo.personName(), demo.userName(), PASSWORD, false, toTry);
    }

    /// The sign-ins of supervision.
    static List<SignIn> supervision() {
        return RegistryOfficers.OFFICERS.stream()
                .map(officer -> new SignIn(
                        Door.SUPERVISION,
                        OfficerRole.label(officer.role()),
                        officer.name(),
                        officer.number(),
                        PASSWORD,
                        true,
                        officer.toTry()))
                .toList();
    }

    /// The staff whose sign-ins are told.
    static List<Staff> staff() {
        return InventedStaff.all().stream()
                .filter(staff -> TRY_AS_STAFF.containsKey(staff.staffNumber()))
                .toList();
    }

    /// The sign-ins of the campus.
    ///
    /// @param lastSix of the identity number of the student who signs in for the first time
    /// @param lateMonitor monitor of a class that is late
    static List<SignIn> campus(String lastSix, InventedStudent lateMonitor) {
        List<SignIn> all = new ArrayList<>();
        for (Staff staff : staff()) {
            String toTry = TRY_AS_STAFF.getOrDefault(staff.staffNumber(), "");
            all.add(new SignIn(
                    Door.CAMPUS,
                    ROLES.getOrDefault(staff.staffNumber().substring(0, 1), "管理员"),
                    staff.name(),
                    staff.staffNumber(),
                    PASSWORD,
                    true,
                    toTry));
        }
        Arrays.stream(DemoStudent.values())
                .filter(demo -> !demo.toTry().isEmpty())
                .forEach(demo -> all.add(new SignIn(
                        Door.CAMPUS,
                        demo == DemoStudent.MONITOR ? "班长" : "学生",
                        demo.personName(),
                        demo.number(),
                        demo.withoutPassword() ? "" : PASSWORD,
                        false,
                        demo.withoutPassword() ? demo.toTry() + "（身份证号后六位 " + lastSix + "）" : demo.toTry())));
        all.add(new SignIn(
                Door.CAMPUS,
                "班长",
                lateMonitor.student().name().value(),
                lateMonitor.number(),
                PASSWORD,
                false,
                "逾期的班：已过约定的上交时间，还缺两叠表"));
        return all;
    }
}
