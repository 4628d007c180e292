package org.xueji.platform.database;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;

/// Starts or reaches PostgreSQL before anything asks for a connection.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DatabaseSettings.class)
public class DatabaseConfiguration {
    @Bean
    RolePasswords rolePasswords(DatabaseSettings settings) {
        return RolePasswords.in(keys(settings));
    }

    @Bean(destroyMethod = "close")
    @Conditional(EmbeddedWanted.class)
    EmbeddedServer embeddedServer(DatabaseSettings settings, RolePasswords passwords) {
        EmbeddedServer server = EmbeddedServer.start(settings.data(), settings.port(), passwords);
        Schemas.createDatabase(server.url("postgres"), passwords);
        return server;
    }

    @Bean
    DatabaseServer databaseServer(
            DatabaseSettings settings,
            RolePasswords passwords,
            org.springframework.beans.factory.ObjectProvider<EmbeddedServer> embedded,
            @Value("${xueji.sides:campus,registry}") List<String> sides) {
        EmbeddedServer server = embedded.getIfAvailable();
        String url = server == null ? Objects.requireNonNull(settings.url()) : server.url(Schemas.DATABASE);
        String owner = server == null ? Objects.requireNonNull(settings.owner()) : RolePasswords.OWNER;
        String ownerPassword =
                server == null ? Objects.requireNonNull(settings.ownerPassword()) : passwords.of(RolePasswords.OWNER);
        Schemas.migrate(url, owner, ownerPassword, sides);
        return new DatabaseServer(url, passwords, settings.poolSize());
    }

    static Path keys(DatabaseSettings settings) {
        return settings.data().resolve("keys");
    }
}
