package org.xueji.registry.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.xueji.registry.AccountRows;
import org.xueji.registry.RegistryPageTest;
import org.xueji.standards.identity.IdentityDocument;

class AccountPeopleTest extends RegistryPageTest {
    @Autowired
    private AccountPeople people;

    @Test
    @DisplayName("R-04 an account has a person only once its real name is bound")
    void personKey() {
        AccountPerson fresh = accounts().account("19900000001");
        assertThat(people.find(fresh.accountKey()))
                .hasValue(new AccountPerson(fresh.accountKey(), "199****0001", null));
        AccountPerson bound = accounts().bind(fresh, "张三", IdentityDocument.of(AccountRows.identityNumber("张三")));
        assertThat(people.find(fresh.accountKey())).hasValue(bound);
        assertThat(bound.boundPerson()).isPresent();
        assertThat(people.find("none")).isEmpty();
    }
}
