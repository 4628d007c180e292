package org.xueji.app.rehearsal;

import java.util.ArrayList;
import java.util.List;
import org.xueji.campus.roster.ClassGroup;
import org.xueji.campus.roster.College;

/// The colleges, majors and classes of the invented university (虚构院系): 8 colleges, 60 classes of one cohort.
final class InventedClasses {
    /// A class with its major.
    ///
    /// @param years 学制
    record InventedClass(ClassGroup group, String majorCode, int years) {}

    private record Major(String code, String name, int classes, int years) {
        Major(String code, String name, int classes) {
            this(code, name, classes, 4);
        }
    }

    private record Department(String code, String name, List<Major> majors) {}

    private static final List<Department> DEPARTMENTS = List.of(
            new Department(
                    "01",
                    "计算机学院",
                    List.of(
                            new Major("080902", "软件工程", 4),
                            new Major("080901", "计算机科学与技术", 3),
                            new Major("080903", "网络工程", 2))),
            new Department(
                    "02",
                    "电子信息学院",
                    List.of(
                            new Major("080701", "电子信息工程", 3),
                            new Major("080703", "通信工程", 2),
                            new Major("080801", "自动化", 3))),
            new Department(
                    "03",
                    "机械工程学院",
                    List.of(
                            new Major("080202", "机械设计制造及其自动化", 4),
                            new Major("080207", "车辆工程", 2),
                            new Major("120701", "工业工程", 2))),
            new Department("04", "土木与建筑学院", List.of(new Major("081001", "土木工程", 4), new Major("082801", "建筑学", 2, 5))),
            new Department(
                    "05",
                    "经济管理学院",
                    List.of(
                            new Major("120203K", "会计学", 4),
                            new Major("020401", "国际经济与贸易", 3),
                            new Major("120201K", "工商管理", 3))),
            new Department("06", "外国语学院", List.of(new Major("050201", "英语", 4), new Major("050207", "日语", 2))),
            new Department("07", "数理学院", List.of(new Major("070101", "数学与应用数学", 3), new Major("070202", "应用物理学", 3))),
            new Department(
                    "08",
                    "文学与传媒学院",
                    List.of(
                            new Major("050101", "汉语言文学", 4),
                            new Major("050301", "新闻学", 2),
                            new Major("050303", "广告学", 1))));

    private InventedClasses() {}

    static List<College> colleges() {
        return DEPARTMENTS.stream()
                .map(department ->
                        new College(department.code(), department.name(), Integer.parseInt(department.code())))
                .toList();
    }

    /// Every class of a cohort; class codes are the cohort, the college and two digits.
    static List<InventedClass> classes(int cohort) {
        List<InventedClass> classes = new ArrayList<>();
        for (Department department : DEPARTMENTS) {
            int number = 0;
            for (Major major : department.majors()) {
                for (int at = 1; at <= major.classes(); at++) {
                    number++;
                    String code = cohort + department.code() + String.format("%02d", number);
                    ClassGroup group = new ClassGroup(
                            code,
                            department.code(),
                            department.name(),
                            major.name() + at + "班",
                            cohort,
                            major.name(),
                            null);
                    classes.add(new InventedClass(group, major.code(), major.years()));
                }
            }
        }
        return classes;
    }
}
