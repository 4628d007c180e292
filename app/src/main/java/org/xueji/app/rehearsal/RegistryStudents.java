package org.xueji.app.rehearsal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.xueji.campus.progress.Stage;
import org.xueji.registry.account.EnterAccounts;
import org.xueji.registry.account.EnteredAccount;
import org.xueji.registry.check.EnterChecks;
import org.xueji.registry.check.EnteredCheck;
import org.xueji.registry.proofreading.EnterVerdicts;
import org.xueji.registry.proofreading.EnteredVerdict;
import org.xueji.standards.identity.EmailAddress;
import org.xueji.standards.identity.PhoneNumber;

/// Students' accounts on the national side and the checks they have made (平台账号与核对).
///
/// Whoever has confirmed at the university has an account; whoever is further has checked the record with it.
@Component
@Order(25)
@OnSide("registry")
class RegistryStudents implements RehearsalStep {
    private static final Duration BEFORE_CHECK = Duration.ofMinutes(25);
    private static final Duration BEFORE_PHOTO = Duration.ofMinutes(2);
    private static final int SHORTEST = 21;
    private static final int LONGER = 70;

    private final EnterAccounts enterAccounts;
    private final EnterVerdicts enterVerdicts;
    private final EnterChecks enterChecks;

    RegistryStudents(EnterAccounts enterAccounts, EnterVerdicts enterVerdicts, EnterChecks enterChecks) {
        this.enterAccounts = enterAccounts;
        this.enterVerdicts = enterVerdicts;
        this.enterChecks = enterChecks;
    }

    @Override
    public String name() {
        return "registry.students";
    }

    @Override
    public String title() {
        return "平台账号与核对";
    }

    @Override
    public void play(InventedUniversity university) {
        List<EnteredAccount> accounts = new ArrayList<>();
        List<EnteredCheck> checks = new ArrayList<>();
        for (InventedStudent student : university.reached(Stage.CONFIRMED)) {
            Instant confirmed = student.at(Stage.CONFIRMED).orElseThrow();
            Instant checked = student.at(Stage.REGISTRY_CHECKED).orElse(null);
            String key = accountKey(student);
            accounts.add(account(student, key, checked == null ? confirmed : checked.minus(BEFORE_CHECK)));
            if (checked != null) {
                checks.add(new EnteredCheck(
                        Objects.requireNonNull(student.student().examineeNumber()),
                        key,
                        checked,
                        SHORTEST + Math.floorMod(student.number().hashCode(), LONGER)));
            }
        }
        enterAccounts.enter(accounts, SignIns.PASSWORD);
        enterVerdicts.enter(
                RegistryOfficers.INSTITUTION,
                checks.stream()
                        .map(check -> EnteredVerdict.right(
                                check.examineeNumber(),
                                check.accountKey(),
                                check.at().minus(BEFORE_PHOTO)))
                        .toList());
        InventedStudent twice = university.student(DemoStudent.TWICE.number());
        enterVerdicts.enter(
                RegistryOfficers.INSTITUTION,
                List.of(new EnteredVerdict(
                        Objects.requireNonNull(twice.student().examineeNumber()),
                        accountKey(twice),
                        twice.at(Stage.CONFIRMED).orElseThrow().plus(BEFORE_CHECK),
                        "照片是高一时拍的，与本人现在差别较大")));
        enterChecks.enter(RegistryOfficers.INSTITUTION, checks);
    }

    private static EnteredAccount account(InventedStudent student, String key, Instant openedAt) {
        return new EnteredAccount(
                key,
                student.student().name(),
                student.student().document(),
                new PhoneNumber(phone(student)),
                new EmailAddress(student.email()),
                DemoStudent.of(student.number()).map(DemoStudent::userName).orElse(""),
                openedAt);
    }

    /// A number for each student: 1991, the college and the seat.
    static String phone(InventedStudent student) {
        return "1991" + student.number().substring(4);
    }

    // The same after a cut, so that nothing is entered twice.
    static String accountKey(InventedStudent student) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256")
                    .digest(("rehearsal account " + student.number()).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is missing", e);
        }
    }
}
