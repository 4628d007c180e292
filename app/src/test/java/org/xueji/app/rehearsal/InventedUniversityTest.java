package org.xueji.app.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.xueji.campus.progress.Stage;
import org.xueji.standards.code.EthnicGroup;
import org.xueji.standards.identity.IdentityNumber;
import org.xueji.standards.identity.PhoneNumber;
import org.xueji.standards.name.PersonName;

class InventedUniversityTest {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final Instant NOW = Instant.parse("2016-10-30T07:00:00Z");
    private static final InventedUniversity UNIVERSITY = new InventedUniversity(NOW, ZONE);

    @Test
    @DisplayName("C-19 8 colleges, 60 classes of 50, nobody twice, numbers with right check characters under 990000")
    void people() {
        List<InventedStudent> students = UNIVERSITY.students();
        assertThat(InventedClasses.colleges()).hasSize(8);
        assertThat(UNIVERSITY.classes()).hasSize(60);
        assertThat(students).hasSize(3_000);
        assertThat(students)
                .extracting(InventedStudent::number)
                .doesNotHaveDuplicates()
                .allMatch(n -> n.matches("2016\\d{7}"));
        assertThat(students)
                .extracting(student -> student.student().examineeNumber())
                .doesNotHaveDuplicates()
                .allMatch(number -> number != null && number.matches("\\d{14}"));
        assertThat(students)
                .extracting(student -> student.student().document().canonical())
                .doesNotHaveDuplicates()
                .allMatch(number -> number.startsWith("990000"))
                .allMatch(number -> IdentityNumber.parse(number).isAccepted());
        assertThat(students).allSatisfy(student -> {
            IdentityNumber number =
                    new IdentityNumber(student.student().document().canonical());
            assertThat(number.sex()).isEqualTo(student.student().sex());
            assertThat(number.birthDate()).isEqualTo(student.student().birthDate());
            assertThat(number.birthDate().getYear()).isBetween(1997, 1999);
            assertThat(PhoneNumber.parse(student.contactPhone()).isAccepted()).isTrue();
            assertThat(PersonName.parse(student.student().name().value()).isAccepted())
                    .as(student.student().name().value())
                    .isTrue();
        });
    }

    @Test
    @DisplayName("C-19 names with dots, rare characters, compound and multi-reading surnames are among them")
    void names() {
        Set<String> names = UNIVERSITY.students().stream()
                .map(student -> student.student().name().value())
                .collect(Collectors.toSet());
        assertThat(names).anyMatch(name -> name.contains("·") && name.length() > 6);
        for (String rare : List.of("㛃", "䶮", "𠅤", "𬭎")) {
            assertThat(names).anyMatch(name -> name.contains(rare));
        }
        for (String surname : List.of("欧阳", "尉迟", "单", "仇", "解", "区", "盖")) {
            assertThat(names).anyMatch(name -> name.startsWith(surname));
        }
        Set<EthnicGroup> groups = UNIVERSITY.students().stream()
                .map(student -> student.student().ethnicGroup())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(EthnicGroup.class)));
        assertThat(groups).hasSizeGreaterThan(40);
        assertThat(names.size()).isGreaterThan(2_700);
    }

    @Test
    @DisplayName("C-19 the same people each time; only the times move with the first start")
    void deterministic() {
        InventedUniversity later =
                new InventedUniversity(NOW.plus(Duration.ofDays(400)).plusSeconds(3_333), ZONE);
        assertThat(later.students())
                .extracting(InventedStudent::student)
                .isEqualTo(UNIVERSITY.students().stream()
                        .map(InventedStudent::student)
                        .toList());
    }

    @Test
    @DisplayName("C-19 the campaign is half way: about 70, 60, 55, 45 and 35 of a hundred, never out of order or ahead")
    void halfWay() {
        assertThat(percent(Stage.OPENED)).isBetween(64, 76);
        assertThat(percent(Stage.FILLED)).isBetween(54, 66);
        assertThat(percent(Stage.CONFIRMED)).isBetween(49, 61);
        assertThat(percent(Stage.REGISTRY_CHECKED)).isBetween(40, 52);
        assertThat(percent(Stage.SIGNED)).isBetween(30, 44);
        assertThat(percent(Stage.PRINTED)).isBetween(5, 25);
        assertThat(percent(Stage.COLLECTED)).isBetween(1, 12);
        assertThat(UNIVERSITY.students()).allSatisfy(student -> {
            Instant before = UNIVERSITY.opensAt().minusMillis(1);
            for (Stage stage :
                    List.of(Stage.OPENED, Stage.FILLED, Stage.CONFIRMED, Stage.REGISTRY_CHECKED, Stage.SIGNED)) {
                Instant at = student.at(stage).orElse(null);
                if (at == null) {
                    break;
                }
                assertThat(at).isAfter(before).isBeforeOrEqualTo(NOW);
                before = at;
            }
            assertThat(student.has(Stage.SIGNED) && !student.has(Stage.REGISTRY_CHECKED))
                    .isFalse();
            assertThat(student.has(Stage.COLLECTED) && !student.has(Stage.SIGNED))
                    .isFalse();
        });
    }

    private static int percent(Stage stage) {
        return UNIVERSITY.reached(stage).size() * 100 / UNIVERSITY.students().size();
    }
}
