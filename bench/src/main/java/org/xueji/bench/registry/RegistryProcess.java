package org.xueji.bench.registry;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.xueji.app.AppConfiguration;
import org.xueji.bench.Child;
import org.xueji.bench.Psql;
import org.xueji.platform.database.DatabaseServer;
import org.xueji.platform.database.RolePasswords;

/// The national side in a process of its own (被测进程), which lets visitors come in from another one.
public final class RegistryProcess {
    private static final int WARM_SECONDS = 45;
    private static final int SECONDS = 15;
    private static final int CHECKED = 40_000;
    private static final int WARM_ROUNDS = 4;

    private final int port;
    private final Path folder;
    private final Psql owner;
    private final Pgbench pgbench;

    private RegistryProcess(int port, Path folder, Psql owner, Pgbench pgbench) {
        this.port = port;
        this.folder = folder;
        this.owner = owner;
        this.pgbench = pgbench;
    }

    /// Takes the data folder and one for files.
    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[1]);
        try (ConfigurableApplicationContext context = SpringApplication.run(
                AppConfiguration.class,
                "--xueji.sides=registry",
                "--xueji.rehearsal=false",
                "--xueji.database.data=" + arguments[0],
                "--xueji.database.port=0",
                "--xueji.sending.catcher-port=0",
                "--server.port=0")) {
            DatabaseServer server = context.getBean(DatabaseServer.class);
            Psql owner = new Psql(server.url(), "postgres", server.passwords().of("postgres"));
            Psql registry = new Psql(
                    server.url(), RolePasswords.REGISTRY, server.passwords().of(RolePasswords.REGISTRY));
            int port = Objects.requireNonNull(((WebServerApplicationContext) context).getWebServer())
                    .getPort();
            List<Visitor> visitors = new Students(context, owner).moveIn();
            Visitor.write(visitors, folder.resolve("visitors"));
            RegistryProcess process = new RegistryProcess(port, folder, owner, new Pgbench(registry, folder));
            process.status();
            process.check();
        }
        System.exit(0);
    }

    private void status() throws Exception {
        load("zipped", "time", WARM_SECONDS);
        double before = pgbench.select();
        Child.tell("status", load("zipped", "time", SECONDS));
        Child.tell("select", (before + pgbench.select()) / 2);
    }

    private void check() throws Exception {
        load("open", "count", CHECKED);
        for (int round = 0; round < WARM_ROUNDS; round++) {
            load("checks", "count", CHECKED);
            forgetChecks();
        }
        double before = pgbench.insert();
        forgetChecks();
        Child.tell("check", load("checks", "count", CHECKED));
        forgetChecks();
        Child.tell("insert", (before + pgbench.insert()) / 2);
        forgetChecks();
        Child.tell("same-statement", pgbench.sameStatement());
    }

    private double load(String what, String until, int bound) throws Exception {
        return Child.run(
                        List.of("-Xmx300m", "-XX:+UseSerialGC"),
                        Visits.class,
                        Integer.toString(port),
                        folder.toString(),
                        what,
                        until,
                        Integer.toString(bound))
                .value(what);
    }

    private void forgetChecks() throws Exception {
        owner.run("TRUNCATE registry.record_check, registry.notice", "CHECKPOINT");
    }
}
