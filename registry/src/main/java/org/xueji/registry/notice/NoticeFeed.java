package org.xueji.registry.notice;

import java.util.List;
import org.springframework.stereotype.Component;
import org.xueji.exchange.NationalRegistry;
import org.xueji.exchange.RegistryNotice;
import org.xueji.registry.RegistryTransaction;

/// The registry as a campus of the same program reaches it (通知接口).
///
/// Notices are written without a number, in the statement of the deed they tell, and numbered here when they are first
/// asked for: only what is committed gets a number, so the numbers of an institution run 1, 2, 3 … without gaps, and
/// nothing can appear below a number that somebody has taken. Deeds wait for nobody.
@Component
class NoticeFeed implements NationalRegistry {
    private static final int MOST = 1_000;
    private static final int NUMBERED_AT_ONCE = 10_000;

    private final NoticeTable table;

    NoticeFeed(NoticeTable table) {
        this.table = table;
    }

    @Override
    @RegistryTransaction
    public List<RegistryNotice> noticesAfter(String institutionCode, long after, int atMost) {
        if (atMost < 1 || atMost > MOST) {
            throw new IllegalArgumentException("at most 1 to " + MOST + " notices");
        }
        if (table.anyUnnumbered(institutionCode)) {
            table.lock(institutionCode);
            table.number(institutionCode, NUMBERED_AT_ONCE);
        }
        return table.after(institutionCode, after, atMost);
    }
}
