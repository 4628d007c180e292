package org.xueji.campus.registrycheck;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.xueji.campus.RegisterRows;
import org.xueji.exchange.NationalRegistry;
import org.xueji.exchange.RegisteredStudent;
import org.xueji.exchange.RegistryNotice;
import org.xueji.standards.code.Sex;

/// A registry that keeps its notices in a list, as a campus reaches it.
public final class RegistryInMemory implements NationalRegistry {
    private static final Instant AT = Instant.parse("2016-10-25T02:00:00Z");

    private final List<RegistryNotice> notices = new ArrayList<>();
    private boolean down;

    @Override
    public synchronized List<RegistryNotice> noticesAfter(String institutionCode, long after, int atMost) {
        if (down) {
            throw new IllegalStateException("the network is down");
        }
        return notices.stream()
                .filter(notice -> notice.number() > after)
                .limit(atMost)
                .toList();
    }

    /// Forgets everything.
    public synchronized void clear() {
        notices.clear();
        down = false;
    }

    /// Cuts the network, or mends it.
    public synchronized void down(boolean now) {
        down = now;
    }

    /// Publishes a record of somebody of [RegisterRows].
    public void publish(String studentNumber, int version) {
        publish(student(
                studentNumber,
                version,
                RegisterRows.identityNumber(studentNumber).value()));
    }

    /// Publishes a record.
    public synchronized void publish(RegisteredStudent student) {
        notices.add(new RegistryNotice.RecordPublished(
                next(), "99001", student.recordId(), student.examineeNumber(), AT, student));
    }

    /// The student checked the record.
    public synchronized void check(String studentNumber, int version, String receipt) {
        notices.add(new RegistryNotice.CheckCompleted(
                next(), "99001", "R" + studentNumber, examinee(studentNumber), AT.plusSeconds(60), version, receipt));
    }

    /// The check counts no more.
    public synchronized void stale(String studentNumber, int version, String receipt) {
        notices.add(new RegistryNotice.CheckWentStale(
                next(), "99001", "R" + studentNumber, examinee(studentNumber), AT.plusSeconds(120), version, receipt));
    }

    /// A record like the one of [RegisterRows#student].
    public static RegisteredStudent student(String studentNumber, int version, String documentNumber) {
        return new RegisteredStudent(
                "99001",
                "R" + studentNumber,
                version,
                examinee(studentNumber),
                studentNumber,
                "某人",
                Sex.MALE,
                RegisterRows.identityNumber(studentNumber).birthDate(),
                "RESIDENT_IDENTITY_CARD",
                documentNumber,
                "01",
                null,
                "软件工程",
                null,
                "计算机学院",
                "软件1班",
                "本科",
                "普通全日制",
                BigDecimal.valueOf(4),
                LocalDate.of(2016, 9, 1),
                null,
                "注册学籍");
    }

    /// The 考生号 of [RegisterRows#student].
    public static String examinee(String studentNumber) {
        return "16" + String.format("%012d", Math.floorMod(studentNumber.hashCode(), 1_000_000_000));
    }

    private long next() {
        return notices.size() + 1L;
    }
}
