package org.xueji.house;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.multipart.MultipartFile;
import org.xueji.platform.signin.Allowed;
import org.xueji.platform.signin.LargestUpload;

/// The walls and habits that classes keep; DEVELOPMENT.md says them in words.
final class HouseRules {
    private static final String[] SPRING_AND_SQL = {
        "org.springframework..", "java.sql..", "javax.sql..", "org.postgresql..", "gg.jte.."
    };
    private static final Set<String> SQL_TYPES = Set.of(
            "org.springframework.jdbc.core.simple.JdbcClient",
            "org.springframework.jdbc.core.JdbcTemplate",
            "org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate",
            "java.sql.Connection",
            "java.sql.Statement",
            "java.sql.PreparedStatement",
            "org.postgresql.copy.CopyManager");
    private static final List<String> EMPTY_WORDS =
            List.of("Manager", "Helper", "Util", "Utils", "Impl", "Dto", "DTO", "Cmd", "Bo", "Vo");

    static final ArchRule CAMPUS_NEVER_SEES_REGISTRY = noClasses()
            .that()
            .resideInAPackage("org.xueji.campus..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.xueji.registry..")
            .because("they are two institutions and meet in exchange");

    static final ArchRule REGISTRY_NEVER_SEES_CAMPUS = noClasses()
            .that()
            .resideInAPackage("org.xueji.registry..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.xueji.campus..")
            .because("they are two institutions and meet in exchange");

    static final ArchRule NOBODY_SEES_THE_APP = noClasses()
            .that()
            .resideOutsideOfPackages(
                    "org.xueji.app..", "org.xueji.house..", "org.xueji.journeys..", "org.xueji.bench..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.xueji.app..");

    static final ArchRule VALUES_NEED_ONLY_THE_JDK = noClasses()
            .that()
            .resideInAnyPackage("org.xueji.standards..", "org.xueji.exchange..")
            .should()
            .dependOnClassesThat(resideInAnyPackage(SPRING_AND_SQL)
                    .or(resideInAnyPackage(
                            "org.xueji.platform..",
                            "org.xueji.documents..",
                            "org.xueji.campus..",
                            "org.xueji.registry..")));

    static final ArchRule FILES_KNOW_NO_BUSINESS = noClasses()
            .that()
            .resideInAPackage("org.xueji.documents..")
            .should()
            .dependOnClassesThat(resideInAnyPackage(SPRING_AND_SQL)
                    .or(resideInAnyPackage("org.xueji.platform..", "org.xueji.campus..", "org.xueji.registry..")));

    static final ArchRule SQL_ONLY_IN_TABLES = noClasses()
            .that()
            .resideInAnyPackage("org.xueji.campus..", "org.xueji.registry..", "org.xueji.platform..", "org.xueji.app..")
            .and()
            .resideOutsideOfPackage("org.xueji.platform.database..")
            .and(describe("are not table classes", type -> !topLevelName(type).endsWith("Table")))
            .should()
            .callCodeUnitWhere(speaksSql());

    static final ArchRule TABLES_STAY_INSIDE = classes()
            .that()
            .haveSimpleNameEndingWith("Table")
            .and()
            .resideInAnyPackage("org.xueji.campus..", "org.xueji.registry..", "org.xueji.platform..")
            .should()
            .notHaveModifier(JavaModifier.PUBLIC);

    static final ArchRule CONTROLLERS_STAY_INSIDE =
            classes().that().areAnnotatedWith(Controller.class).should().notHaveModifier(JavaModifier.PUBLIC);

    static final ArchRule NAMES_SAY_SOMETHING =
            classes().that().resideInAPackage("org.xueji..").should(haveNameWithout(EMPTY_WORDS));

    static final ArchRule TIME_IS_PASSED_IN = noClasses()
            .that()
            .resideInAnyPackage(
                    "org.xueji.campus..", "org.xueji.registry..", "org.xueji.platform..", "org.xueji.standards..")
            .should()
            .callCodeUnitWhere(describe(
                    "ask the machine for the time",
                    call -> call.getTarget().getName().equals("now")
                            && call.getTarget().getRawParameterTypes().stream()
                                    .noneMatch(type -> type.getName().equals("java.time.Clock"))
                            && call.getTargetOwner().getPackageName().equals("java.time")));

    static final ArchRule ROUTES_SAY_WHO_MAY = methods()
            .that()
            .areMetaAnnotatedWith(RequestMapping.class)
            .should(new ArchCondition<>("say who may call them") {
                @Override
                public void check(JavaMethod route, ConditionEvents events) {
                    JavaClass owner = route.getOwner();
                    // A part that both sides extend leaves it to the controllers that do.
                    boolean extended = !owner.isAnnotatedWith(Controller.class)
                            && owner.getSubclasses().stream().allMatch(type -> type.isAnnotatedWith(Allowed.class));
                    if (!route.isAnnotatedWith(Allowed.class) && !owner.isAnnotatedWith(Allowed.class) && !extended) {
                        events.add(SimpleConditionEvent.violated(route, route.getFullName() + " has no @Allowed"));
                    }
                }
            });

    static final ArchRule UPLOADS_SAY_HOW_LARGE = methods()
            .that()
            .areMetaAnnotatedWith(RequestMapping.class)
            .and(describe(
                    "take files",
                    (JavaMethod route) -> route.getRawParameterTypes().stream()
                            .anyMatch(type -> type.isEquivalentTo(MultipartFile.class)
                                    || type.isEquivalentTo(MultipartFile[].class))))
            .should()
            .beAnnotatedWith(LargestUpload.class);

    static final ArchRule CAMPUS_STEPS_HAVE_NO_CYCLES = SlicesRuleDefinition.slices()
            .matching("org.xueji.campus.(*)..")
            .should()
            .beFreeOfCycles();

    static final ArchRule REGISTRY_STEPS_HAVE_NO_CYCLES = SlicesRuleDefinition.slices()
            .matching("org.xueji.registry.(*)..")
            .should()
            .beFreeOfCycles();

    private HouseRules() {}

    private static DescribedPredicate<JavaCall<?>> speaksSql() {
        return describe(
                "speak SQL",
                call -> SQL_TYPES.contains(call.getTargetOwner().getName())
                        && !call.getTarget().getName().equals("create"));
    }

    private static String topLevelName(JavaClass type) {
        return type.getEnclosingClass().map(HouseRules::topLevelName).orElse(type.getSimpleName());
    }

    private static ArchCondition<JavaClass> haveNameWithout(List<String> words) {
        return new ArchCondition<>("have a name that says something") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                words.stream()
                        .filter(word -> type.getSimpleName().endsWith(word))
                        .forEach(word -> events.add(SimpleConditionEvent.violated(
                                type, type.getName() + " ends with the empty word " + word)));
            }
        };
    }
}
