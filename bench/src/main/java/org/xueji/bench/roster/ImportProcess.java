package org.xueji.bench.roster;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.xueji.app.AppConfiguration;
import org.xueji.bench.Child;
import org.xueji.bench.Psql;
import org.xueji.campus.office.Role;
import org.xueji.campus.office.Scope;
import org.xueji.campus.office.Staff;
import org.xueji.campus.roster.ImportFile;
import org.xueji.platform.database.DatabaseServer;
import org.xueji.platform.database.RolePasswords;

/// The university's side in a process of its own (被测进程), which imports files and then lets psql copy the same.
public final class ImportProcess {
    private ImportProcess() {}

    /// Takes the data folder, a smaller file of other students to warm up with, and the file.
    public static void main(String[] arguments) throws Exception {
        Path warm = Path.of(arguments[1]);
        Path file = Path.of(arguments[2]);
        try (ConfigurableApplicationContext context = SpringApplication.run(
                AppConfiguration.class,
                "--xueji.sides=campus",
                "--xueji.rehearsal=false",
                "--xueji.database.data=" + arguments[0],
                "--xueji.database.port=0",
                "--xueji.sending.catcher-port=0",
                "--server.port=0")) {
            DatabaseServer server = context.getBean(DatabaseServer.class);
            Psql psql = new Psql(
                    server.url(), RolePasswords.OWNER, server.passwords().of(RolePasswords.OWNER));
            measure(context.getBean(ImportFile.class), psql, warm, file);
        }
        System.exit(0);
    }

    private static void measure(ImportFile imports, Psql psql, Path warm, Path file) throws Exception {
        Staff officer = new Staff("bench", "基准", Set.of(Role.OFFICE), Scope.school());
        imports.write(imports.check(warm, officer).importId(), officer);
        ImportFile.Checked checked = imports.check(file, officer);
        Child.tell("received", seconds(checked.received()));
        Child.tell("checked", seconds(checked.checked()));
        Path rows = file.resolveSibling("rows.copy");
        String staged = "SELECT * FROM campus.roster_row WHERE import_id = '" + checked.importId() + "'";
        psql.run("\\copy (" + staged + ") TO '" + rows + "'");
        Child.tell(
                "copy-staged",
                seconds(psql.run(
                        "CREATE UNLOGGED TABLE campus.bench_row (LIKE campus.roster_row INCLUDING ALL)",
                        "\\copy campus.bench_row FROM '" + rows + "'")));
        psql.run("DROP TABLE campus.bench_row");
        Child.tell("written", seconds(imports.write(checked.importId(), officer).written()));
        String brought = "SELECT * FROM campus.student WHERE import_id = '" + checked.importId() + "'";
        psql.run("\\copy (" + brought + ") TO '" + rows + "'");
        Child.tell(
                "copy-students",
                seconds(psql.run(
                        "CREATE TABLE campus.bench_student (LIKE campus.student INCLUDING ALL)",
                        "ALTER TABLE campus.bench_student ADD FOREIGN KEY (class_code) REFERENCES campus.class_group",
                        "INSERT INTO campus.bench_student SELECT * FROM campus.student WHERE import_id <> '"
                                + checked.importId() + "'",
                        "\\copy campus.bench_student FROM '" + rows + "'")));
        Files.delete(rows);
    }

    private static double seconds(Duration duration) {
        return duration.toMillis() / 1e3;
    }
}
