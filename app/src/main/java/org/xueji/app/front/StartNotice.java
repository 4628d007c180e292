package org.xueji.app.front;

import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.xueji.app.rehearsal.RehearsalDesk;
import org.xueji.app.rehearsal.SignIns;
import org.xueji.platform.page.Menu;
import org.xueji.platform.sending.Catcher;

/// Says on the console where everything is once it has started (启动提示): addresses, sign-ins, caught messages.
@Component
class StartNotice {
    private static final String RULE = "─".repeat(72);

    private final List<Menu> menus;
    private final ObjectProvider<RehearsalDesk> desk;
    private final ObjectProvider<Catcher> catcher;
    private final Environment environment;
    private final String address;

    StartNotice(
            List<Menu> menus,
            ObjectProvider<RehearsalDesk> desk,
            ObjectProvider<Catcher> catcher,
            Environment environment,
            @Value("${xueji.address:http://localhost:8080}") String address) {
        this.menus = menus;
        this.desk = desk;
        this.catcher = catcher;
        this.environment = environment;
        this.address = address;
    }

    // On the console and not in the log: it is for whoever started the program.
    @EventListener(ApplicationReadyEvent.class)
    @SuppressWarnings("SystemOut")
    void say() {
        System.out.println(text());
    }

    String text() {
        StringBuilder text = new StringBuilder("\n").append(RULE).append("\n");
        text.append("  学籍已启动 · Xueji is running        ").append(here()).append("\n\n");
        menus.stream()
                .map(Menu::door)
                .sorted()
                .forEach(door -> text.append("  ")
                        .append(here())
                        .append(door.path())
                        .append("   ")
                        .append(FrontPage.label(door))
                        .append("\n"));
        RehearsalDesk told = desk.getIfAvailable();
        if (told != null) {
            text.append("\n  演练账号（全部虚构）· rehearsal sign-ins, everybody invented; password: ")
                    .append(SignIns.PASSWORD)
                    .append("\n");
            told.signIns().forEach(signIn -> text.append(line(signIn)));
            text.append("  动态口令 · authenticator codes of the staff: ")
                    .append(here())
                    .append("/rehearsal/authenticator\n");
            if (!told.state().ready()) {
                text.append("  首次启动正在后台装入演练数据，约需半分钟 · invented data is being loaded, ready in about half a minute\n");
            }
        }
        if (catcher.getIfAvailable() != null) {
            text.append("\n  邮件与短信不外发，在此查看 · mail and SMS are caught and shown at ")
                    .append(here())
                    .append("/messages\n");
        }
        return text.append(RULE).toString();
    }

    // With port 0 the address that was set says nothing; the port that was drawn does.
    private String here() {
        String drawn = environment.getProperty("local.server.port", "");
        return address.endsWith(":0") ? address.substring(0, address.length() - 1) + drawn : address;
    }

    private static String line(SignIns.SignIn signIn) {
        return "    %-12s %s %s %s%n"
                .formatted(
                        signIn.number(),
                        signIn.role(),
                        signIn.name(),
                        signIn.password().isEmpty() ? "（无密码，试“首次登录”）" : signIn.withCode() ? "（需动态口令）" : "");
    }
}
