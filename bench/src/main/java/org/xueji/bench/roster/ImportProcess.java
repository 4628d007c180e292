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
import org.xueji.campus.roster.CheckFile;
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
            stage(context.getBean(CheckFile.class), psql, warm, file);
            whole(context.getBean(ImportFile.class), psql, warm, file);
        }
        System.exit(0);
    }

    private static void stage(CheckFile check, Psql psql, Path warm, Path file) throws Exception {
        check.stage(warm);
        Duration copied = copyFile(psql, file);
        long begin = System.nanoTime();
        check.stage(file);
        Child.tell("stage", (System.nanoTime() - begin) / 1e9);
        Duration again = copyFile(psql, file);
        Child.tell("copy-file", Math.min(copied.toMillis(), again.toMillis()) / 1e3);
    }

    private static Duration copyFile(Psql psql, Path file) throws Exception {
        String columns = RosterFileMaker.COLUMNS.replace(",", " text, ") + " text";
        return psql.run(
                "CREATE TEMPORARY TABLE copied (" + columns + ")",
                "\\copy copied FROM '" + file + "' WITH (FORMAT csv, HEADER true)");
    }

    private static void whole(ImportFile imports, Psql psql, Path warm, Path file) throws Exception {
        Staff officer = new Staff("bench", "基准", Set.of(Role.OFFICE), Scope.school());
        imports.bringIn(warm, officer);
        ImportFile.Result result = imports.bringIn(file, officer);
        Child.tell("received", result.received().toMillis() / 1e3);
        Child.tell("checked", result.checked().toMillis() / 1e3);
        Child.tell("written", result.written().toMillis() / 1e3);
        Child.tell(
                "whole",
                result.received().plus(result.checked()).plus(result.written()).toMillis() / 1e3);
        Path rows = file.resolveSibling("rows.copy");
        String others = "SELECT * FROM campus.student WHERE student_number < '201601'";
        psql.run("\\copy (" + others + ") TO '" + rows + "'");
        Duration copied = psql.run(
                "CREATE TABLE campus.bench_student (LIKE campus.student INCLUDING ALL)",
                "ALTER TABLE campus.bench_student ADD FOREIGN KEY (class_code) REFERENCES campus.class_group",
                "\\copy campus.bench_student FROM '" + rows + "'");
        Files.delete(rows);
        Child.tell("copy-rows", copied.toMillis() / 1e3);
    }
}
