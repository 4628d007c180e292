package org.xueji.campus.office;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import org.xueji.platform.Door;
import org.xueji.platform.page.Frame;
import org.xueji.platform.signin.Session;
import org.xueji.platform.signin.Sessions;
import org.xueji.platform.signin.SignedInPerson;
import org.xueji.platform.signin.Visit;

/// The own account (我的账号): password and open sessions.
///
/// @param done whether the password was just changed
/// @param wrong what to do when the present password was refused; empty when not
/// @param weak what is wrong with the new password; empty when nothing
public record AccountPage(
        Frame frame, String subject, boolean staff, List<Row> sessions, boolean done, String wrong, String weak) {
    /// One open session.
    public record Row(String handle, String device, String address, String openedAt, String seenAt, boolean own) {}

    static final String WRONG = "现在的密码不正确，或尝试过于频繁，请稍候再试。";

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    static AccountPage of(
            Frame frame, Visit visit, Sessions sessions, ZoneId zone, boolean done, String wrong, String weak) {
        Sessions.Entered entered = Objects.requireNonNull(visit.entered());
        SignedInPerson person = entered.person();
        List<Row> rows = sessions.openSessions(Door.CAMPUS, person.subject()).stream()
                .map(session -> row(session, entered.session().handle(), zone))
                .toList();
        String number = person instanceof Staff staff ? staff.staffNumber() : person.subject();
        return new AccountPage(frame, number, person.needsSecondFactor(), rows, done, wrong, weak);
    }

    private static Row row(Session session, String own, ZoneId zone) {
        return new Row(
                session.handle(),
                device(session.userAgent()),
                session.address(),
                TIME.format(session.openedAt().atZone(zone)),
                TIME.format(session.seenAt().atZone(zone)),
                session.handle().equals(own));
    }

    private static String device(String userAgent) {
        String kind = userAgent.contains("Mobile") ? "手机" : "电脑";
        for (String system : List.of("Android", "iPhone", "iPad", "Windows", "Mac OS", "Linux")) {
            if (userAgent.contains(system)) {
                return kind + " · " + system;
            }
        }
        return kind;
    }
}
