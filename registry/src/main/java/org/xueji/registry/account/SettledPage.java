package org.xueji.registry.account;

import org.xueji.platform.page.Frame;

/// Shows the bound real name, which is no longer changed here (已实名).
public record SettledPage(Frame frame, String name, String type, String document) {
    static SettledPage of(Frame frame, Account account) {
        Account.Identity identity = account.realName().orElseThrow();
        return new SettledPage(
                frame,
                identity.name().value(),
                identity.document().type().label(),
                identity.document().masked());
    }
}
