package org.xueji.registry.account;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.xueji.platform.Door;
import org.xueji.platform.page.Frame;
import org.xueji.platform.signin.Session;
import org.xueji.platform.signin.Sessions;
import org.xueji.platform.signin.Visit;

/// The own account (我的账号): how to sign in, real name, password, open sessions.
///
/// @param realName name and masked document; empty before
/// @param done what was just done, in words; empty when nothing
public record StudentAccountPage(
        Frame frame,
        String phone,
        String mail,
        String userName,
        String realName,
        boolean bound,
        List<Row> sessions,
        String done,
        Problem problem) {
    /// One open session.
    public record Row(String handle, String device, String address, String openedAt, String seenAt, boolean own) {}

    /// What is wrong with a form of the page; each text is empty when nothing is.
    public record Problem(String typedUserName, String userName, String present, String password) {
        static final Problem NONE = new Problem("", "", "", "");
    }

    static final String WRONG = "现在的密码不正确，或尝试过于频繁，请稍候再试。";
    static final String UNFIT = "用户名要 4 至 20 个字符，以英文字母开头，只用字母、数字和下划线。";
    static final String TAKEN = "这个用户名已有人使用，请换一个。";

    private static final Set<String> LOOPBACK = Set.of("127.0.0.1", "0:0:0:0:0:0:0:1");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    static StudentAccountPage of(
            Frame frame, Account account, Visit visit, Sessions sessions, ZoneId zone, String done, Problem problem) {
        String own = Objects.requireNonNull(visit.entered()).session().handle();
        List<Row> rows = sessions.openSessions(Door.REGISTRY, account.key()).stream()
                .map(session -> row(session, own, zone))
                .toList();
        return new StudentAccountPage(
                frame,
                masked(account, Address.Kind.PHONE),
                masked(account, Address.Kind.MAIL),
                account.userName() == null ? "" : account.userName(),
                account.realName()
                        .map(identity -> identity.name().value() + " · "
                                + identity.document().type().label() + " "
                                + identity.document().masked())
                        .orElse(""),
                account.isBound(),
                rows,
                words(done),
                problem);
    }

    private static String masked(Account account, Address.Kind kind) {
        return account.bound(kind).map(bound -> bound.address().masked()).orElse("");
    }

    private static String words(String done) {
        return switch (done) {
            case "password" -> "密码已修改，其他设备上的登录已全部退出。";
            case "user-name" -> "用户名已设置，可以用它登录。";
            default -> "";
        };
    }

    private static Row row(Session session, String own, ZoneId zone) {
        return new Row(
                session.handle(),
                device(session.userAgent()),
                LOOPBACK.contains(session.address()) ? "这台机器" : session.address(),
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
