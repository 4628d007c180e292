package org.xueji.house;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.Violations;

@DisplayName("The modules")
class ModulesTest {
    @Test
    @DisplayName("of the campus use only what the others make public")
    void campusHoldsItsWalls() {
        modules("org.xueji.campus").verify();
    }

    @Test
    @DisplayName("of the registry use only what the others make public")
    void registryHoldsItsWalls() {
        modules("org.xueji.registry").verify();
    }

    @Test
    @DisplayName("use only what the others make public, and a planted cycle is found")
    void plantedCycleIsFound() {
        ApplicationModules planted =
                ApplicationModules.of("org.xueji.campus", (ImportOption) location -> location.contains("/planted"));

        assertThatThrownBy(planted::verify).isInstanceOf(Violations.class);
    }

    private static ApplicationModules modules(String side) {
        return ApplicationModules.of(side, resideInAnyPackage("..templates.."));
    }
}
