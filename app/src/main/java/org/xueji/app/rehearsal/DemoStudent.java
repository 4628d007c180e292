package org.xueji.app.rehearsal;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.xueji.campus.progress.Stage;
import org.xueji.standards.code.EthnicGroup;
import org.xueji.standards.code.Sex;

/// Students of the first class whose sign-ins are told (演练学生), each at another point of the way.
enum DemoStudent {
    MONITOR(1, "欧阳文博", Sex.MALE, EthnicGroup.HAN, Stage.SIGNED, "班长：看本班进度和提醒名单；本人已签名"),
    CONFIRMED(2, "单雨桐", Sex.FEMALE, EthnicGroup.HAN, Stage.CONFIRMED, "已确认 8 项，下一步到学信档案核对；姓为多音字"),
    OPENED(3, "陈𠅤", Sex.MALE, EthnicGroup.HAN, Stage.OPENED, "打开过、还没填完：增改基本信息；姓名含生僻字"),
    CHECKED(4, "阿依古丽·买买提", Sex.FEMALE, EthnicGroup.UYGUR, Stage.REGISTRY_CHECKED, "学信已核对，下一步在核对登记表签名；姓名含间隔点"),
    FRESH(5, "解家乐", Sex.MALE, EthnicGroup.HAN, null, "设过密码、什么都没做：从头走一遍"),
    FIRST_TIME(6, "林诗涵", Sex.FEMALE, EthnicGroup.HAN, null, "没有密码：试试“首次登录”"),
    MOVED(7, "王㛃", Sex.FEMALE, EthnicGroup.HAN, Stage.CONFIRMED, ""),
    CHANGED(8, "龙䶮", Sex.MALE, EthnicGroup.HAN, Stage.REGISTRY_CHECKED, ""),
    TWICE(9, "李𬭎", Sex.MALE, EthnicGroup.ZHUANG, Stage.CONFIRMED, "");

    private static final List<Duration> STEPS = List.of(
            Duration.ofHours(30),
            Duration.ofMinutes(9),
            Duration.ofMinutes(3),
            Duration.ofHours(20),
            Duration.ofHours(16));

    private final int seat;
    private final String personName;
    private final Sex sex;
    private final EthnicGroup group;
    private final Optional<Stage> reached;
    private final String toTry;

    DemoStudent(int seat, String personName, Sex sex, EthnicGroup group, @Nullable Stage reached, String toTry) {
        this.seat = seat;
        this.personName = personName;
        this.sex = sex;
        this.group = group;
        this.reached = Optional.ofNullable(reached);
        this.toTry = toTry;
    }

    /// Who sits there; nobody outside the first class.
    static Optional<DemoStudent> of(InventedClasses.InventedClass own, int seat) {
        return Arrays.stream(values())
                .filter(demo -> demo.seat == seat && own.equals(first()))
                .findFirst();
    }

    static InventedClasses.InventedClass first() {
        return InventedClasses.classes(InventedUniversity.COHORT).getFirst();
    }

    /// The demo student of a 学号.
    static Optional<DemoStudent> of(String number) {
        return Arrays.stream(values())
                .filter(demo -> demo.number().equals(number))
                .findFirst();
    }

    /// What this student signs in with on the national side; empty for the mobile number or e-mail address.
    String userName() {
        return switch (this) {
            case MONITOR -> "ouyangwenbo";
            case CONFIRMED -> "shanyutong";
            case CHECKED -> "ayiguli";
            case MOVED -> "wangjie";
            case CHANGED -> "longyan";
            case TWICE -> "lihong";
            case OPENED, FRESH, FIRST_TIME -> "";
        };
    }

    String number() {
        return InventedUniversity.number(first(), seat);
    }

    String personName() {
        return personName;
    }

    Sex sex() {
        return sex;
    }

    EthnicGroup group() {
        return group;
    }

    /// What to try as this student on the campus; empty when the sign-in is not told.
    String toTry() {
        return toTry;
    }

    /// Whether this student has not set a password yet.
    boolean withoutPassword() {
        return this == FIRST_TIME;
    }

    Map<Stage, Instant> journey(Instant opensAt, Instant now) {
        Map<Stage, Instant> journey = new EnumMap<>(Stage.class);
        Instant at = opensAt;
        for (Stage stage : Stage.values()) {
            boolean further = reached.map(last -> stage.compareTo(last) > 0).orElse(true);
            if (further || stage.ordinal() >= STEPS.size()) {
                return journey;
            }
            at = at.plus(STEPS.get(stage.ordinal()));
            journey.put(stage, at.isBefore(now) ? at : now);
        }
        return journey;
    }
}
