package org.xueji.registry.check;

import java.security.SecureRandom;
import java.util.List;
import org.springframework.stereotype.Component;
import org.xueji.registry.NationalSite;
import org.xueji.registry.RegistryTransaction;

/// Enters in bulk the checks that invented students have made (批量录入核对): events, receipts and notices as the page
/// writes them.
@Component
public class EnterChecks {
    private final CheckTable table;
    private final NationalSite site;
    private final SecureRandom random = new SecureRandom();

    EnterChecks(CheckTable table, NationalSite site) {
        this.table = table;
        this.site = site;
    }

    /// Writes the checks of published records that have never been checked.
    ///
    /// @param checks at most some thousands at once
    /// @return how many were written
    @RegistryTransaction
    public int enter(String institutionCode, List<EnteredCheck> checks) {
        List<String> receipts = checks.stream()
                .map(check -> ReceiptNumber.draw(check.at().atZone(site.zone()).getYear(), institutionCode, random)
                        .value())
                .toList();
        return table.insertAll(institutionCode, checks, receipts);
    }
}
