package org.xueji.platform;

import java.time.Clock;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import org.xueji.platform.database.DatabaseConfiguration;
import org.xueji.platform.page.PageConfiguration;
import org.xueji.platform.sealing.SealingConfiguration;
import org.xueji.platform.sending.SendingConfiguration;
import org.xueji.platform.signin.SignInConfiguration;

/// Everything both sides stand on. Each side adds its own connection and its own copies of what needs one.
@Configuration(proxyBeanMethods = false)
@EnableScheduling
@EnableTransactionManagement
@Import({
    DatabaseConfiguration.class,
    SealingConfiguration.class,
    SendingConfiguration.class,
    SignInConfiguration.class,
    PageConfiguration.class
})
public class PlatformConfiguration {
    /// Microseconds, because that is what PostgreSQL keeps.
    @Bean
    Clock clock() {
        return Clock.tick(Clock.systemUTC(), Duration.ofNanos(1_000));
    }
}
