package org.xueji.registry.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.springframework.stereotype.Component;
import org.xueji.registry.account.AccountPerson;
import org.xueji.registry.archive.Archive;
import org.xueji.registry.archive.Owner;

/// Lets invented students check their records without a browser.
@Component
public class StudentChecks {
    private final CompleteCheck completeCheck;
    private final Archive archive;
    private final PageOpening opening;

    StudentChecks(CompleteCheck completeCheck, Archive archive, PageOpening opening) {
        this.completeCheck = completeCheck;
        this.archive = archive;
        this.opening = opening;
    }

    /// Checks the present version after a look of ten seconds.
    public void check(AccountPerson account, String institution, String record) {
        Instant opened = Instant.now().minusSeconds(10);
        String token = opening.token(
                account.accountKey(), archive.find(institution, record).orElseThrow(), opened);
        CompleteCheck.Outcome outcome = completeCheck.complete(
                Owner.of(account).orElseThrow(), institution, record, new Confirmation(token, "9", true, "right", ""));
        assertThat(outcome).isInstanceOf(CompleteCheck.Outcome.Checked.class);
    }
}
