package org.xueji.platform.sending;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;

/// Catches mail and SMS on a first start and in rehearsals, so that nothing leaves the machine.
///
/// Mail comes in over real SMTP on a loopback port; SMS is handed over directly. Keeps the last 500 of each. Refused in
/// production.
public final class Catcher implements AutoCloseable {
    /// What was caught.
    public record Caught(Channel channel, String recipient, String subject, String body, Instant at) {}

    private static final int KEPT = 500;

    private final GreenMail server;
    private final Clock clock;
    private final Deque<Caught> sms = new ArrayDeque<>();

    /// Starts listening on a loopback port.
    public Catcher(int port, Clock clock) {
        this.clock = clock;
        this.server = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        this.server.start();
    }

    /// The SMS port's default: shows the message instead of sending it.
    public void catchSms(Message message) {
        synchronized (sms) {
            sms.addFirst(
                    new Caught(Channel.SMS, message.recipient(), message.subject(), message.body(), clock.instant()));
            while (sms.size() > KEPT) {
                sms.removeLast();
            }
        }
    }

    /// The port mail comes in on.
    public int port() {
        return server.getSmtp().getPort();
    }

    /// Everything caught, latest first.
    public List<Caught> caught() {
        List<Caught> all = new ArrayList<>();
        synchronized (sms) {
            all.addAll(sms);
        }
        MimeMessage[] mails = server.getReceivedMessages();
        for (int i = Math.max(0, mails.length - KEPT); i < mails.length; i++) {
            all.add(read(mails[i]));
        }
        all.sort(Comparator.comparing(Caught::at).reversed());
        return all;
    }

    private static Caught read(MimeMessage mail) {
        try {
            return new Caught(
                    Channel.MAIL,
                    mail.getAllRecipients()[0].toString(),
                    mail.getSubject(),
                    String.valueOf(mail.getContent()),
                    mail.getReceivedDate() == null
                            ? mail.getSentDate().toInstant()
                            : mail.getReceivedDate().toInstant());
        } catch (MessagingException | IOException e) {
            throw new IllegalStateException("a caught mail cannot be read", e);
        }
    }

    @Override
    public void close() {
        server.stop();
    }
}
