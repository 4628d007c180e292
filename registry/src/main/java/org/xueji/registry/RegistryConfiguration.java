package org.xueji.registry;

import java.time.Clock;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.xueji.platform.Door;
import org.xueji.platform.audit.Audit;
import org.xueji.platform.database.DatabaseServer;
import org.xueji.platform.database.RolePasswords;
import org.xueji.platform.job.JobWork;
import org.xueji.platform.job.Jobs;
import org.xueji.platform.page.Submissions;
import org.xueji.platform.sealing.BlindIndex;
import org.xueji.platform.sealing.Sealing;
import org.xueji.platform.sending.Outbox;
import org.xueji.platform.signin.Credentials;
import org.xueji.platform.signin.Invitations;
import org.xueji.platform.signin.OneTimeCodes;
import org.xueji.platform.signin.PasswordHashing;
import org.xueji.platform.signin.PersonDirectory;
import org.xueji.platform.signin.SecondFactor;
import org.xueji.platform.signin.SecondFactorEntry;
import org.xueji.platform.signin.Sessions;
import org.xueji.platform.signin.SignInSettings;
import org.xueji.platform.signin.TryBudget;
import org.xueji.platform.storage.StoredFiles;

/// Assembles the national side: its own connection and its own copy of what stands on one.
@Configuration(proxyBeanMethods = false)
@ComponentScan(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
@EnableConfigurationProperties(NationalSite.class)
public class RegistryConfiguration {
    private static final List<Door> DOORS = List.of(Door.REGISTRY, Door.SUPERVISION);

    @Bean
    @Registry
    DataSource registryConnections(DatabaseServer server) {
        return server.pool(RolePasswords.REGISTRY);
    }

    @Bean
    @Registry
    JdbcClient registryJdbc(@Registry DataSource connections) {
        return JdbcClient.create(connections);
    }

    @Bean
    PlatformTransactionManager registryTransactions(@Registry DataSource connections) {
        return new JdbcTransactionManager(connections);
    }

    @Bean
    @Registry
    Sessions registrySessions(
            @Registry JdbcClient jdbc, List<PersonDirectory> directories, SignInSettings settings, Clock clock) {
        return new Sessions(
                jdbc,
                directories.stream()
                        .filter(directory -> DOORS.contains(directory.door()))
                        .toList(),
                settings,
                clock);
    }

    @Bean
    @Registry
    Credentials registryCredentials(@Registry JdbcClient jdbc, PasswordHashing hashing) {
        return new Credentials(jdbc, hashing);
    }

    @Bean
    @Registry
    SecondFactor registrySecondFactor(@Registry JdbcClient jdbc, Sealing sealing, Clock clock) {
        return new SecondFactor(jdbc, sealing, clock);
    }

    @Bean
    @Registry
    TryBudget registryTries(@Registry JdbcClient jdbc) {
        return new TryBudget(jdbc);
    }

    @Bean
    @Registry
    SecondFactorEntry registrySecondFactorEntry(
            @Registry SecondFactor factor,
            @Registry Sessions sessions,
            @Registry TryBudget tries,
            @Registry Audit audit,
            @Qualifier("registryTransactions") PlatformTransactionManager transactions) {
        return new SecondFactorEntry(factor, sessions, tries, audit, transactions);
    }

    @Bean
    @Registry
    Invitations registryInvitations(
            @Registry JdbcClient jdbc, Clock clock, @Value("${xueji.address:http://localhost:8080}") String address) {
        return new Invitations(jdbc, Door.SUPERVISION, clock, address);
    }

    @Bean
    @Registry
    OneTimeCodes registryCodes(@Registry JdbcClient jdbc, BlindIndex index, Clock clock) {
        return new OneTimeCodes(jdbc, index, clock);
    }

    @Bean
    @Registry
    Outbox registryOutbox(@Registry JdbcClient jdbc, Sealing sealing) {
        return new Outbox(jdbc, sealing, DOORS);
    }

    @Bean
    @Registry
    StoredFiles registryFiles(@Registry JdbcClient jdbc, Sealing sealing) {
        return new StoredFiles(jdbc, sealing, "registry");
    }

    @Bean
    @Registry
    Audit registryAudit(@Registry JdbcClient jdbc, Clock clock) {
        return new Audit(jdbc, "registry", clock);
    }

    @Bean
    @Registry
    Submissions registrySubmissions(@Registry JdbcClient jdbc, Clock clock) {
        return new Submissions(jdbc, DOORS, clock);
    }

    @Bean(destroyMethod = "close")
    @Registry
    Jobs registryJobs(@Registry JdbcClient jdbc, List<JobWork> works) {
        return new Jobs(
                jdbc,
                works.stream()
                        .filter(work -> work.kind().startsWith("registry."))
                        .toList());
    }
}
