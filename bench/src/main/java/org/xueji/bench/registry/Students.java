package org.xueji.bench.registry;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import org.springframework.context.ApplicationContext;
import org.xueji.bench.Psql;
import org.xueji.platform.sealing.BlindIndex;
import org.xueji.platform.signin.Sessions;
import org.xueji.registry.account.AccountPerson;
import org.xueji.registry.account.EnterAccounts;
import org.xueji.registry.account.EnteredAccount;
import org.xueji.registry.archive.Archive;
import org.xueji.registry.archive.ArchiveEntry;
import org.xueji.registry.archive.Owner;
import org.xueji.registry.institution.Institutions;
import org.xueji.registry.intake.ReportFreshmen;
import org.xueji.registry.registration.RegisterFreshmen;
import org.xueji.standards.identity.EmailAddress;
import org.xueji.standards.identity.IdentityDocument;
import org.xueji.standards.identity.IdentityNumber;
import org.xueji.standards.identity.PhoneNumber;
import org.xueji.standards.name.PersonName;

/// Invented students (虚构学生) with records at twenty institutions, brought in as the product does: reported in files,
/// registered, with accounts, sessions and proofread photos.
final class Students {
    static final int STUDENTS = 10_000;
    static final int INSTITUTIONS = 20;
    static final int FIRST_INSTITUTION = 99_101;
    static final long FIRST_EXAMINEE = 16_990_100_000_000L;

    private static final String COLUMNS = "考生号,学号,姓名,性别,出生日期,身份证号,民族,专业代码,专业名称,层次,学制,学习形式,入学日期,系所,班号,预计毕业日期";
    private static final String NAMES = "伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华玉兰红飞鹏宇浩然";
    private static final int AT_ONCE = 5_000;

    private final ApplicationContext context;
    private final Psql owner;

    Students(ApplicationContext context, Psql owner) {
        this.context = context;
        this.owner = owner;
    }

    /// Brings them in; gives a session with each of its records, in random order.
    List<Visitor> moveIn() throws Exception {
        for (int school = 0; school < INSTITUTIONS; school++) {
            report(String.valueOf(FIRST_INSTITUTION + school), school);
        }
        proofreadPhotos();
        List<Visitor> visitors = new ArrayList<>();
        for (int from = 0; from < STUDENTS; from += AT_ONCE) {
            visitors.addAll(signIn(from));
        }
        owner.run("VACUUM ANALYZE", "CHECKPOINT");
        Collections.shuffle(visitors, new Random(1));
        return visitors;
    }

    private void report(String institution, int school) {
        context.getBean(Institutions.class).add(institution, "41440" + institution, "示例大学" + institution, "44");
        StringBuilder file = new StringBuilder(COLUMNS).append("\r\n");
        for (int number = 0; number < STUDENTS; number++) {
            IdentityNumber identity = identity(number);
            file.append(String.join(
                            ",",
                            String.valueOf(FIRST_EXAMINEE + number),
                            "2016%08d".formatted(number),
                            name(number),
                            identity.sex().label(),
                            identity.birthDate().toString().replace("-", ""),
                            identity.value(),
                            "汉族",
                            "080902",
                            "软件工程",
                            "本科",
                            "4",
                            "普通全日制",
                            "20160901",
                            "计算机与信息工程学院",
                            "软件" + (1 + number / 50) + "班",
                            "20200701"))
                    .append("\r\n");
        }
        ReportFreshmen.Report report = context.getBean(ReportFreshmen.class)
                .report(
                        institution,
                        "新生.csv",
                        new ByteArrayInputStream(file.toString().getBytes(StandardCharsets.UTF_8)),
                        "bench");
        if (report.rows() != STUDENTS) {
            throw new IllegalStateException("the freshmen were refused: " + report.errors());
        }
        context.getBean(RegisterFreshmen.class).registerAll(institution, "bench");
    }

    private void proofreadPhotos() throws Exception {
        owner.run("UPDATE registry.study_record SET admission_photo = md5(record_id)", """
                        INSERT INTO registry.photo_verdict (institution_code, record_id, photo, kind, correct, reason,
                                                            account_key, given_at)
                        SELECT institution_code, record_id, admission_photo, 'ADMISSION', true, '', 'bench', now()
                          FROM registry.study_record
                        """);
    }

    private List<Visitor> signIn(int from) {
        List<EnteredAccount> accounts = new ArrayList<>();
        for (int number = from; number < from + AT_ONCE; number++) {
            accounts.add(new EnteredAccount(
                    "%032x".formatted(number),
                    new PersonName(name(number)),
                    IdentityDocument.of(identity(number)),
                    new PhoneNumber("1991%07d".formatted(number)),
                    new EmailAddress("student" + number + "@example.edu.cn"),
                    "",
                    Instant.now()));
        }
        context.getBean(EnterAccounts.class).enter(accounts, "correct horse battery staple");
        Sessions sessions = context.getBean("registrySessions", Sessions.class);
        Archive archive = context.getBean(Archive.class);
        List<Visitor> visitors = new ArrayList<>();
        for (EnteredAccount account : accounts) {
            AccountPerson person = person(account);
            String session = sessions.open(person, "bench", "127.0.0.1");
            for (ArchiveEntry entry : archive.ofOwner(Owner.of(person).orElseThrow())) {
                visitors.add(new Visitor(
                        session,
                        "/registry/archive/" + entry.record().institutionCode() + "/"
                                + entry.record().recordId()));
            }
        }
        return visitors;
    }

    private AccountPerson person(EnteredAccount account) {
        byte[] key = context.getBean(BlindIndex.class)
                .of("person", account.document().personKey());
        return new AccountPerson(
                account.accountKey(), account.name().value(), HexFormat.of().formatHex(key));
    }

    private static String name(int number) {
        return "张" + NAMES.charAt(number % NAMES.length()) + NAMES.charAt(number / NAMES.length() % NAMES.length());
    }

    private static IdentityNumber identity(int number) {
        LocalDate born = LocalDate.of(1997, 9, 1).plusDays(number / 999);
        return IdentityNumber.of("990000" + born.toString().replace("-", "") + "%03d".formatted(1 + number % 999));
    }
}
