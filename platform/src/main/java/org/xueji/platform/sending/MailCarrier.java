package org.xueji.platform.sending;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;

/// Sends e-mail over SMTP.
final class MailCarrier implements Carrier {
    private final JavaMailSender sender;
    private final String from;

    MailCarrier(JavaMailSender sender, String from) {
        this.sender = sender;
        this.from = from;
    }

    @Override
    public void carry(Message message) {
        try {
            MimeMessage mail = sender.createMimeMessage();
            MimeMessageHelper helper = new MimeMessageHelper(mail, false, StandardCharsets.UTF_8.name());
            helper.setFrom(from);
            helper.setTo(message.recipient());
            helper.setSubject(message.subject());
            helper.setText(message.body());
            mail.setHeader("X-Xueji-Message", message.key());
            sender.send(mail);
        } catch (MessagingException e) {
            throw new IllegalStateException("a mail could not be written", e);
        }
    }
}
