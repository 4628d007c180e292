package org.xueji.campus.office;

import java.security.SecureRandom;
import java.time.Duration;
import java.util.HexFormat;
import org.springframework.stereotype.Component;
import org.xueji.campus.Campus;
import org.xueji.campus.CampusTransaction;
import org.xueji.campus.University;
import org.xueji.platform.Door;
import org.xueji.platform.audit.Audit;
import org.xueji.platform.sending.Channel;
import org.xueji.platform.sending.Message;
import org.xueji.platform.sending.Outbox;
import org.xueji.platform.signin.Invitations;

/// Sends a member of staff a one-time link to set the own password (邀请启用, 重置登录); it lives for 24 hours.
@Component
class InviteStaff {
    /// What came of it.
    sealed interface Outcome {
        /// The link is on its way to the person's mailbox.
        record Mailed(String maskedEmail) implements Outcome {}

        /// No e-mail address is known: the link is shown once, to be handed over in person.
        record HandOver(String link) implements Outcome {}

        /// There is nobody of this number, or they are disabled.
        record NotFound() implements Outcome {}

        /// Nobody resets their own sign-in this way.
        record OwnAccount() implements Outcome {}
    }

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Duration LIFE = Duration.ofHours(24);

    private final StaffTable table;
    private final Invitations invitations;
    private final Outbox outbox;
    private final Audit audit;
    private final University university;

    InviteStaff(
            StaffTable table,
            @Campus Invitations invitations,
            @Campus Outbox outbox,
            @Campus Audit audit,
            University university) {
        this.table = table;
        this.invitations = invitations;
        this.outbox = outbox;
        this.audit = audit;
        this.university = university;
    }

    @CampusTransaction
    public Outcome invite(String staffNumber, Staff actor) {
        if (staffNumber.equals(actor.staffNumber())) {
            return new Outcome.OwnAccount();
        }
        StaffMember member =
                table.find(staffNumber).filter(found -> !found.isDisabled()).orElse(null);
        if (member == null) {
            return new Outcome.NotFound();
        }
        String link = invitations.draw(staffNumber, actor.subject(), LIFE);
        audit.note(
                actor.subject(),
                "staff.invited",
                member.staff().subject(),
                "done",
                member.email() == null ? "当面交付" : "发送邮件");
        if (member.email() == null) {
            return new Outcome.HandOver(link);
        }
        outbox.put(letter(member.email(), link));
        return new Outcome.Mailed(StaffMember.masked(member.email()));
    }

    private Message letter(String email, String link) {
        return new Message(
                "staff-invitation " + HexFormat.of().toHexDigits(RANDOM.nextLong()),
                Door.CAMPUS,
                Channel.MAIL,
                email,
                university.name() + "教务系统：设置您的登录密码",
                "您好，\n\n请在 24 小时内打开下面的链接，设置登录密码并绑定动态口令。链接只能使用一次。\n\n" + link + "\n\n如果不是您本人需要，请不要打开，并告诉"
                        + university.office() + "安全管理员。\n",
                LIFE);
    }
}
