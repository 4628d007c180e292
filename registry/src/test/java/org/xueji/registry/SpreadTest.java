package org.xueji.registry;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.xueji.platform.database.RolePasswords;
import org.xueji.platform.database.TestDatabase;

/// The rule itself is asked after every test of the registry's pages, see [RegistryPageTest].
class SpreadTest {
    private static final String NOTICE =
            "INSERT INTO registry.notice (institution_code, kind, record_id, record_version,"
                    + " happened_at) VALUES ('99001', 'PUBLISHED', 'a', 1, now())";
    private static final String PERSON = "INSERT INTO registry.person_account (person_key, account_key, bound_at)"
            + " VALUES (sha256('a'), 'a', now())";

    private final JdbcClient owner = TestDatabase.fresh().jdbc(RolePasswords.OWNER);

    @Test
    @DisplayName("R-13 no transaction writes records and people at once, and a planted violation is found")
    void planted() {
        owner.sql(NOTICE).update();
        owner.sql(PERSON).update();
        assertThat(Spread.writtenTogether(owner)).isEmpty();

        owner.sql("TRUNCATE registry.person_account").update();
        owner.sql("WITH notice AS (" + NOTICE + ") " + PERSON).update();
        assertThat(Spread.writtenTogether(owner)).containsExactly("notice and person_account");
    }
}
