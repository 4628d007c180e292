package org.xueji.registry.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import javax.sql.DataSource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.xueji.platform.audit.Audit;
import org.xueji.platform.database.DatabaseServer;
import org.xueji.platform.database.RolePasswords;
import org.xueji.platform.database.TestDatabase;
import org.xueji.platform.job.Jobs;
import org.xueji.platform.sealing.BlindIndex;
import org.xueji.platform.sealing.Keyring;
import org.xueji.platform.sealing.Sealing;
import org.xueji.registry.NationalSite;
import org.xueji.registry.RecordRows;
import org.xueji.standards.identity.IdentityNumber;

/// Reports a file that alone is larger than the memory of the process that receives, checks and takes it over.
class SmallHeapTest {
    private static final int ROWS = 100_000;
    private static final int HEAP = 48;
    private static final String SCHOOL = "99001";
    private static final String HEADINGS = "KSH,XH,XM,XB,CSRQ,SFZH,MZ,ZYMC,CC,XZ,XXXS,RXRQ,备注";

    @TempDir
    private Path folder;

    @Test
    @DisplayName("S-02 a file of 100 000 freshmen and 55 MB is received, checked and taken over in a heap of 48 MB")
    void streams() throws Exception {
        TestDatabase database = TestDatabase.fresh();
        Path keys = database.data().resolve("keys");
        JdbcClient jdbc = database.jdbc(RolePasswords.REGISTRY);
        new RecordRows(jdbc, Keyring.in(keys)).institution(SCHOOL, "示例理工学院");
        Path file = written(folder.resolve("新生.csv"));
        assertThat(Files.size(file)).isBetween((long) HEAP << 20, Upload.Kind.FRESHMEN.largest());

        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx" + HEAP + "m",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        SmallHeapTest.class.getName(),
                        database.url(),
                        keys.toString(),
                        file.toString())
                .redirectErrorStream(true)
                .start();

        String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(told.strip()).endsWith("taken " + ROWS);
        assertThat(process.waitFor()).isZero();
        assertThat(jdbc.sql("SELECT count(*) FROM registry.study_record")
                        .query(Integer.class)
                        .single())
                .isEqualTo(ROWS);
    }

    /// The process: address of the database, folder of the keys, file.
    public static void main(String[] arguments) throws IOException {
        Path keys = Path.of(arguments[1]);
        DataSource connections =
                new DatabaseServer(arguments[0], RolePasswords.in(keys), 2).pool(RolePasswords.REGISTRY);
        TransactionTemplate transaction = new TransactionTemplate(new JdbcTransactionManager(connections));
        JdbcClient jdbc = JdbcClient.create(connections);
        Keyring keyring = Keyring.in(keys);
        Sealing sealing = new Sealing(keyring);
        Clock clock = Clock.systemUTC();
        UploadTable uploads = new UploadTable(jdbc);
        UploadRowTable rows = new UploadRowTable(jdbc);
        UploadFileTable parts = new UploadFileTable(jdbc, sealing);
        Audit audit = new Audit(jdbc, "registry", clock);
        CheckUpload check = new CheckUpload(
                uploads,
                rows,
                new FreshmanFile(parts),
                sealing,
                new BlindIndex(keyring),
                new NationalSite("http://localhost", ZoneId.of("Asia/Shanghai")),
                clock);
        TakeOver takeOver = new TakeOver(uploads, rows, check, parts, audit, clock);
        try (Jobs jobs = new Jobs(jdbc, List.of());
                InputStream content = Files.newInputStream(Path.of(arguments[2]))) {
            ReceiveUpload receive = new ReceiveUpload(uploads, parts, jobs, audit, clock);
            String upload = Objects.requireNonNull(transaction.execute(
                            unused -> receive.keep(SCHOOL, Upload.Kind.FRESHMEN, "新生.csv", content, "system")))
                    .uploadId();
            transaction.executeWithoutResult(unused -> check.check(SCHOOL, upload, count -> {}));
            TakeOver.Outcome outcome = transaction.execute(unused -> takeOver.take(SCHOOL, upload, "system"));
            System.out.println(
                    outcome instanceof TakeOver.Outcome.Taken taken
                            ? "taken " + taken.rows()
                            : uploads.find(SCHOOL, upload) + " " + uploads.findings(SCHOOL, upload, "", 5, 0));
        }
        System.exit(0);
    }

    // A column the platform does not know makes the file large.
    private static Path written(Path file) throws IOException {
        String remark = "无".repeat(150);
        try (BufferedWriter writer = Files.newBufferedWriter(file)) {
            writer.write(HEADINGS + "\r\n");
            for (int number = 0; number < ROWS; number++) {
                LocalDate born = LocalDate.of(1997, 9, 1).plusDays(number / 999);
                String day = born.toString().replace("-", "");
                IdentityNumber identity = IdentityNumber.of("990000" + day + "%03d".formatted(1 + number % 999));
                writer.write(String.join(
                                ",",
                                "16990%09d".formatted(number),
                                "2016%08d".formatted(number),
                                "某某",
                                identity.sex().label(),
                                day,
                                identity.value(),
                                "汉族",
                                "软件工程",
                                "本科",
                                "4",
                                "普通全日制",
                                "20160901",
                                remark)
                        + "\r\n");
            }
        }
        return file;
    }
}
