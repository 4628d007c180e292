package org.xueji.app.front;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.xueji.platform.page.Frame;
import org.xueji.platform.sending.Catcher;
import org.xueji.platform.sending.Channel;

/// Mail and SMS that were caught (截留的信件与短信), latest first.
public record MessagesPage(Frame frame, String recipient, int page, int total, List<Shown> messages) {
    /// A message.
    ///
    /// @param lines its text, line by line
    public record Shown(boolean mail, String recipient, String subject, String at, List<List<Part>> lines) {
        /// Copies the lines.
        public Shown {
            lines = List.copyOf(lines);
        }
    }

    /// A stretch of a line.
    ///
    /// @param link whether it is an address to follow
    /// @param code whether it is a code to type elsewhere
    public record Part(String text, boolean link, boolean code) {}

    private static final int SIZE = 30;
    private static final Pattern SPECIAL =
            Pattern.compile("(?<link>https?://[\\x21-\\x7E]+)|(?<=校验码[：: ]{1,2})[0-9]{6}");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("M月d日 HH:mm:ss", Locale.CHINA);

    /// Copies the messages.
    public MessagesPage {
        messages = List.copyOf(messages);
    }

    static MessagesPage of(Frame frame, String recipient, int page, List<Catcher.Caught> found, ZoneId zone) {
        int shown = Math.clamp(page, 1, Math.max(1, (found.size() + SIZE - 1) / SIZE));
        return new MessagesPage(
                frame,
                recipient,
                shown,
                found.size(),
                found.stream()
                        .skip((long) (shown - 1) * SIZE)
                        .limit(SIZE)
                        .map(message -> new Shown(
                                message.channel() == Channel.MAIL,
                                message.recipient(),
                                message.subject(),
                                TIME.format(message.at().atZone(zone)),
                                message.body().lines().map(MessagesPage::parts).toList()))
                        .toList());
    }

    private static List<Part> parts(String line) {
        List<Part> parts = new ArrayList<>();
        Matcher special = SPECIAL.matcher(line);
        int from = 0;
        while (special.find()) {
            boolean link = special.group("link") != null;
            parts.add(new Part(line.substring(from, special.start()), false, false));
            parts.add(new Part(special.group(), link, !link));
            from = special.end();
        }
        parts.add(new Part(line.substring(from), false, false));
        return parts;
    }

    /// How many pages there are.
    public int pages() {
        return Math.max(1, (total + SIZE - 1) / SIZE);
    }

    /// The address of another page.
    public String at(int other) {
        return "/messages?recipient=" + URLEncoder.encode(recipient, StandardCharsets.UTF_8) + "&page=" + other;
    }
}
