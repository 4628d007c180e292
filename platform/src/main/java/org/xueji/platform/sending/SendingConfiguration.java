package org.xueji.platform.sending;

import java.time.Clock;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/// Wires the outboxes to their carriers.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SendingSettings.class)
public class SendingConfiguration {
    @Bean(destroyMethod = "close")
    @ConditionalOnProperty(name = "xueji.sending.catcher", havingValue = "true", matchIfMissing = true)
    Catcher catcher(SendingSettings settings, Clock clock, @Value("${xueji.production:false}") boolean production) {
        if (production) {
            throw new IllegalStateException(
                    "xueji.sending.catcher=true is refused in production: set it to false and name an SMTP server");
        }
        return new Catcher(settings.catcherPort(), clock);
    }

    @Bean
    Dispatcher dispatcher(
            List<Outbox> outboxes,
            SendingSettings settings,
            ObjectProvider<Catcher> catcher,
            ObjectProvider<JavaMailSender> smtp,
            ObjectProvider<SmsCarrier> sms) {
        Catcher caught = catcher.getIfAvailable();
        Carrier mail = new MailCarrier(caught == null ? smtp.getObject() : senderTo(caught.port()), settings.from());
        Carrier texts = caught == null ? sms.getObject() : caught::catchSms;
        return new Dispatcher(outboxes, mail, texts);
    }

    private static JavaMailSender senderTo(int port) {
        JavaMailSenderImpl sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(port);
        return sender;
    }
}
