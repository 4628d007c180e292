package org.xueji.campus.office;

import org.xueji.platform.page.Frame;

/// The page behind a one-time link (启用账号).
///
/// @param first whether this is the very first member of staff, who gives number and name
/// @param unnamed what is wrong with number or name; empty when nothing
/// @param weak what is wrong with the password; empty when nothing
public record InvitationPage(
        Frame frame, String token, boolean first, String number, String name, String unnamed, String weak) {
    static InvitationPage of(
            Frame frame,
            String token,
            StaffInvitations.Invited invited,
            String number,
            String name,
            String unnamed,
            String weak) {
        String knownNumber = invited.staffNumber();
        String knownName = invited.name();
        return knownNumber == null || knownName == null
                ? new InvitationPage(frame, token, true, number, name, unnamed, weak)
                : new InvitationPage(frame, token, false, knownNumber, knownName, unnamed, weak);
    }

    @Override
    public String toString() {
        return "InvitationPage[secret]";
    }
}
