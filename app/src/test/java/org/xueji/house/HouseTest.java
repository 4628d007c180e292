package org.xueji.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("The house")
class HouseTest {
    private static final JavaClasses PRODUCT = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .withImportOption(location -> !location.contains("-tests.jar"))
            .withImportOption(location -> !location.contains("/templates/"))
            .importPackages("org.xueji");
    private static final JavaClasses PLANTED = new ClassFileImporter()
            .importPackages(
                    "org.xueji.campus.planted",
                    "org.xueji.campus.plantedcycle",
                    "org.xueji.registry.planted",
                    "org.xueji.registry.plantedcycle",
                    "org.xueji.standards.planted",
                    "org.xueji.documents.planted");

    private static final Map<String, ArchRule> RULES = new TreeMap<>(Map.ofEntries(
            Map.entry("the campus never sees the registry", HouseRules.CAMPUS_NEVER_SEES_REGISTRY),
            Map.entry("the registry never sees the campus", HouseRules.REGISTRY_NEVER_SEES_CAMPUS),
            Map.entry("nobody sees the app", HouseRules.NOBODY_SEES_THE_APP),
            Map.entry("values need only the JDK", HouseRules.VALUES_NEED_ONLY_THE_JDK),
            Map.entry("files know no business", HouseRules.FILES_KNOW_NO_BUSINESS),
            Map.entry("SQL stands only in table classes", HouseRules.SQL_ONLY_IN_TABLES),
            Map.entry("tables stay inside their package", HouseRules.TABLES_STAY_INSIDE),
            Map.entry("controllers stay inside their package", HouseRules.CONTROLLERS_STAY_INSIDE),
            Map.entry("names say something", HouseRules.NAMES_SAY_SOMETHING),
            Map.entry("time is passed in", HouseRules.TIME_IS_PASSED_IN),
            Map.entry("routes say who may call them", HouseRules.ROUTES_SAY_WHO_MAY),
            Map.entry("uploads say how large they may be", HouseRules.UPLOADS_SAY_HOW_LARGE),
            Map.entry("steps of the campus have no cycles", HouseRules.CAMPUS_STEPS_HAVE_NO_CYCLES),
            Map.entry("steps of the registry have no cycles", HouseRules.REGISTRY_STEPS_HAVE_NO_CYCLES)));

    static Stream<String> rules() {
        return RULES.keySet().stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void everyRuleHolds(String name) {
        RULES.get(name).check(PRODUCT);
    }

    @ParameterizedTest(name = "{0}, and a planted violation is found")
    @MethodSource("rules")
    void everyRuleBites(String name) {
        assertThatThrownBy(() -> RULES.get(name).check(PLANTED)).isInstanceOf(AssertionError.class);
    }

    @Test
    @DisplayName("Every package says what it is and lets nothing be null unsaid")
    void everyPackageIsNullMarked() {
        List<String> bare = PRODUCT.stream()
                .map(JavaClass::getPackage)
                .filter(found -> !found.getClasses().isEmpty())
                .filter(found -> !found.isAnnotatedWith(NullMarked.class))
                .map(found -> found.getName())
                .distinct()
                .toList();

        assertThat(new TreeSet<>(bare)).isEmpty();
    }
}
