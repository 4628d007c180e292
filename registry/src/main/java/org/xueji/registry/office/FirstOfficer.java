package org.xueji.registry.office;

import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.xueji.platform.signin.Invitations;
import org.xueji.registry.Registry;
import org.xueji.registry.institution.Officers;

/// Invites the first security administrator on the console (首位管理员): there are no default accounts.
@Component
class FirstOfficer {
    private static final Duration LIFE = Duration.ofHours(1);

    private final Officers officers;
    private final Invitations invitations;
    private final boolean rehearsal;

    FirstOfficer(
            Officers officers,
            @Registry Invitations invitations,
            @Value("${xueji.rehearsal:false}") boolean rehearsal) {
        this.officers = officers;
        this.invitations = invitations;
        this.rehearsal = rehearsal;
    }

    // On the console and not in the log: the link is a key, and logs are kept.
    @EventListener(ApplicationReadyEvent.class)
    @SuppressWarnings("SystemOut")
    void inviteOnConsole() {
        if (rehearsal || officers.any()) {
            return;
        }
        String link = invitations.draw(null, "console", LIFE);
        System.out.println("\n  学籍管理平台还没有任何管理员。请在 1 小时内用浏览器打开下面的链接，设立首位安全管理员（只能用一次）：\n  " + link + "\n");
    }
}
