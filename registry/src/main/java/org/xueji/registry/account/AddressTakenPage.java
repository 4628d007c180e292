package org.xueji.registry.account;

import org.xueji.platform.page.Frame;

/// Tells somebody who has proven an address that another account has it (已被注册).
public record AddressTakenPage(Frame frame, String kind, String masked) {
    static AddressTakenPage of(Frame frame, Address address) {
        return new AddressTakenPage(frame, address.kind().label(), address.masked());
    }
}
