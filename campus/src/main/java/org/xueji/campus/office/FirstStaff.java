package org.xueji.campus.office;

import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.xueji.campus.Campus;
import org.xueji.platform.signin.Invitations;

/// Invites the first security administrator on the console (首位管理员): there are no default accounts.
@Component
class FirstStaff {
    private static final Duration LIFE = Duration.ofHours(1);

    private final StaffTable table;
    private final Invitations invitations;
    private final boolean rehearsal;

    FirstStaff(
            StaffTable table, @Campus Invitations invitations, @Value("${xueji.rehearsal:false}") boolean rehearsal) {
        this.table = table;
        this.invitations = invitations;
        this.rehearsal = rehearsal;
    }

    // On the console and not in the log: the link is a key, and logs are kept.
    @EventListener(ApplicationReadyEvent.class)
    @SuppressWarnings("SystemOut")
    void inviteOnConsole() {
        if (rehearsal || !table.isEmpty()) {
            return;
        }
        String link = invitations.draw(null, "console", LIFE);
        System.out.println("\n  还没有任何教职工账号。请在 1 小时内用浏览器打开下面的链接，设立首位安全管理员（只能用一次）：\n  " + link + "\n");
    }
}
