package org.xueji.campus;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.xueji.documents.pdf.Fonts;
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

/// Assembles the university's side: its own connection and its own copy of what stands on one.
@Configuration(proxyBeanMethods = false)
@ComponentScan
@EnableConfigurationProperties(University.class)
public class CampusConfiguration {
    private static final List<Door> DOORS = List.of(Door.CAMPUS);

    @Bean
    @Campus
    DataSource campusConnections(DatabaseServer server) {
        return server.pool(RolePasswords.CAMPUS);
    }

    @Bean
    @Campus
    JdbcClient campusJdbc(@Campus DataSource connections) {
        return JdbcClient.create(connections);
    }

    @Bean
    PlatformTransactionManager campusTransactions(@Campus DataSource connections) {
        return new JdbcTransactionManager(connections);
    }

    @Bean
    @Campus
    Sessions campusSessions(
            @Campus JdbcClient jdbc, List<PersonDirectory> directories, SignInSettings settings, Clock clock) {
        return new Sessions(
                jdbc,
                directories.stream()
                        .filter(directory -> DOORS.contains(directory.door()))
                        .toList(),
                settings,
                clock);
    }

    @Bean
    @Campus
    Credentials campusCredentials(@Campus JdbcClient jdbc, PasswordHashing hashing) {
        return new Credentials(jdbc, hashing);
    }

    @Bean
    @Campus
    SecondFactor campusSecondFactor(@Campus JdbcClient jdbc, Sealing sealing, Clock clock) {
        return new SecondFactor(jdbc, sealing, clock);
    }

    @Bean
    @Campus
    TryBudget campusTries(@Campus JdbcClient jdbc) {
        return new TryBudget(jdbc);
    }

    @Bean
    @Campus
    SecondFactorEntry campusSecondFactorEntry(
            @Campus SecondFactor factor,
            @Campus Sessions sessions,
            @Campus TryBudget tries,
            @Campus Audit audit,
            @Qualifier("campusTransactions") PlatformTransactionManager transactions) {
        return new SecondFactorEntry(factor, sessions, tries, audit, transactions);
    }

    @Bean
    @Campus
    Invitations campusInvitations(
            @Campus JdbcClient jdbc, Clock clock, @Value("${xueji.address:http://localhost:8080}") String address) {
        return new Invitations(jdbc, Door.CAMPUS, clock, address);
    }

    @Bean
    @Campus
    OneTimeCodes campusCodes(@Campus JdbcClient jdbc, BlindIndex index, Clock clock) {
        return new OneTimeCodes(jdbc, index, clock);
    }

    @Bean
    @Campus
    Outbox campusOutbox(@Campus JdbcClient jdbc, Sealing sealing) {
        return new Outbox(jdbc, sealing, DOORS);
    }

    @Bean
    @Campus
    StoredFiles campusFiles(@Campus JdbcClient jdbc, Sealing sealing) {
        return new StoredFiles(jdbc, sealing, "campus");
    }

    @Bean
    @Campus
    Audit campusAudit(@Campus JdbcClient jdbc, Clock clock) {
        return new Audit(jdbc, "campus", clock);
    }

    @Bean
    @Campus
    Submissions campusSubmissions(@Campus JdbcClient jdbc, Clock clock) {
        return new Submissions(jdbc, DOORS, clock);
    }

    /// The fonts of the papers; rarer characters from the fonts of some folders, by default the data folder's and where
    /// Debian's fonts-hanazono puts them.
    @Bean
    Fonts fonts(@Value("${xueji.fonts:data/fonts,/usr/share/fonts/truetype/hanazono}") List<Path> folders) {
        return Fonts.with(folders);
    }

    @Bean(destroyMethod = "close")
    @Campus
    Jobs campusJobs(@Campus JdbcClient jdbc, List<JobWork> works) {
        return new Jobs(
                jdbc,
                works.stream().filter(work -> work.kind().startsWith("campus.")).toList());
    }
}
