package org.xueji.registry.office;

import org.xueji.platform.page.Frame;

/// The page behind a one-time link (启用账号).
///
/// @param first whether this is the very first officer, who gives number and name
/// @param unnamed what is wrong with number or name; empty when nothing
/// @param weak what is wrong with the password; empty when nothing
public record InvitationPage(
        Frame frame, String token, boolean first, String number, String name, String unnamed, String weak) {
    @Override
    public String toString() {
        return "InvitationPage[secret]";
    }
}
