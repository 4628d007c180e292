package org.xueji.platform.sealing;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.xueji.platform.database.DatabaseSettings;

/// The keys of this installation and what works with them.
@Configuration(proxyBeanMethods = false)
public class SealingConfiguration {
    @Bean
    Keyring keyring(DatabaseSettings settings) {
        return Keyring.in(settings.data().resolve("keys"));
    }

    @Bean
    Sealing sealing(Keyring keys) {
        return new Sealing(keys);
    }

    @Bean
    BlindIndex blindIndex(Keyring keys) {
        return new BlindIndex(keys);
    }
}
