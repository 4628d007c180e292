package org.xueji.campus.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.xueji.campus.CampusPageTest;

class RegisterVersionTest extends CampusPageTest {
    @Autowired
    private RegisterTable register;

    @Autowired
    @Qualifier("campusTransactions")
    private PlatformTransactionManager transactions;

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "UPDATE campus.student SET name = '王二' WHERE student_number = '201601'",
                "DELETE FROM campus.student",
                "INSERT INTO campus.college (college_code, name) VALUES ('02', '商学院')",
                "UPDATE campus.college SET name = '软件学院'",
                "UPDATE campus.class_group SET name = '软件二班'",
                "UPDATE campus.class_group SET cohort = 2017"
            })
    @DisplayName("C-03 every change that a comparison could see counts the register's version on")
    void counts(String change) {
        people();
        long before = register.version();
        jdbc().sql(change).update();
        assertThat(register.version()).isGreaterThan(before);
    }

    @Test
    @DisplayName("C-03 appointing a monitor or looking does not count")
    void doesNotCount() {
        people();
        long before = register.version();
        rows().monitor("0101", "201601");
        register.classes(null);
        assertThat(register.version()).isEqualTo(before);
    }

    @Test
    @DisplayName("C-03 while an import holds the version, nobody else changes the register")
    void holds() {
        people();
        new TransactionTemplate(transactions).executeWithoutResult(held -> {
            assertThat(register.lockVersion()).isEqualTo(register.version());
            assertThatThrownBy(this::lockFromAnotherConnection).hasMessageContaining("could not obtain lock");
        });
        lockFromAnotherConnection();
    }

    private void lockFromAnotherConnection() {
        TransactionTemplate another = new TransactionTemplate(transactions);
        another.setPropagationBehavior(TransactionTemplate.PROPAGATION_REQUIRES_NEW);
        another.executeWithoutResult(
                begun -> jdbc().sql("SELECT version FROM campus.register_version FOR UPDATE NOWAIT")
                        .query(Long.class)
                        .single());
    }

    private void people() {
        rows().college("01", "计算机学院");
        rows().classGroup("0101", "01", "软件一班", 2016);
        rows().students("0101", List.of("201601", "201602"));
    }
}
