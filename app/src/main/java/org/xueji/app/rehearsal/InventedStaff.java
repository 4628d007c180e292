package org.xueji.app.rehearsal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.xueji.campus.office.Role;
import org.xueji.campus.office.Scope;
import org.xueji.campus.office.Staff;
import org.xueji.campus.roster.College;

/// The staff of the invented university (虚构教职工): office, colleges, counsellors, three administrators.
final class InventedStaff {
    private static final int CLASSES_OF_A_COUNSELLOR = 5;
    private static final List<String> COLLEGE_NAMES = List.of("梁慧仪", "冯志强", "区丽华", "邱国栋", "曾雪莹", "查理明", "覃文静", "翟晓东");
    private static final List<String> COUNSELLOR_NAMES = List.of(
            "黄海涛", "郑晓敏", "仇建军", "苏婷婷", "韦振华", "盖玉玲", "邓嘉俊", "朴慧珍", "任远航", "缪思琪", "司徒健", "叶秀芳", "解永刚", "乐怡然", "上官婧",
            "贺子轩");

    private InventedStaff() {}

    static List<Staff> all() {
        List<Staff> staff = new ArrayList<>();
        staff.add(new Staff("1001", "周明远", Set.of(Role.OFFICE), Scope.school()));
        staff.add(new Staff("1002", "何静", Set.of(Role.OFFICE), Scope.school()));
        staff.add(new Staff("1003", "程立言", Set.of(Role.OFFICE), Scope.school()));
        List<College> colleges = InventedClasses.colleges();
        for (int at = 0; at < colleges.size(); at++) {
            staff.add(new Staff(
                    Integer.toString(2001 + at),
                    COLLEGE_NAMES.get(at),
                    Set.of(Role.COLLEGE),
                    Scope.college(colleges.get(at).collegeCode())));
        }
        staff.addAll(counsellors());
        staff.add(new Staff("9001", "康宁", Set.of(Role.SYSTEM), Scope.classes(List.of())));
        staff.add(new Staff("9002", "严守正", Set.of(Role.SECURITY), Scope.classes(List.of())));
        staff.add(new Staff("9003", "方鉴", Set.of(Role.AUDITOR), Scope.classes(List.of())));
        return staff;
    }

    private static List<Staff> counsellors() {
        Map<String, List<String>> byCollege = InventedClasses.classes(InventedUniversity.COHORT).stream()
                .map(InventedClasses.InventedClass::group)
                .collect(Collectors.groupingBy(
                        group -> group.collegeCode(),
                        LinkedHashMap::new,
                        Collectors.mapping(group -> group.classCode(), Collectors.toList())));
        List<Staff> counsellors = new ArrayList<>();
        for (List<String> classes : byCollege.values()) {
            for (int from = 0; from < classes.size(); from += CLASSES_OF_A_COUNSELLOR) {
                List<String> own = classes.subList(from, Math.min(classes.size(), from + CLASSES_OF_A_COUNSELLOR));
                int number = counsellors.size();
                counsellors.add(new Staff(
                        Integer.toString(3001 + number),
                        COUNSELLOR_NAMES.get(number % COUNSELLOR_NAMES.size()),
                        Set.of(Role.COUNSELLOR),
                        Scope.classes(own)));
            }
        }
        return counsellors;
    }
}
