package org.xueji.registry.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.xueji.exchange.NationalRegistry;
import org.xueji.exchange.RegistryNotice;
import org.xueji.registry.AccountRows;
import org.xueji.registry.RegistryPageTest;
import org.xueji.registry.account.AccountPerson;
import org.xueji.registry.check.StudentChecks;
import org.xueji.registry.registration.RegisterFreshmen;
import org.xueji.standards.identity.IdentityDocument;

@Import(StudentChecks.class)
class NoticeFeedTest extends RegistryPageTest {
    private static final String SCHOOL = "99001";
    private static final int PEOPLE = 120;

    @Autowired
    private NationalRegistry registry;

    @Autowired
    private RegisterFreshmen register;

    @Autowired
    private StudentChecks checks;

    @Autowired
    @Qualifier("registryTransactions")
    private PlatformTransactionManager transactions;

    @Test
    @DisplayName("S-10 readers that run beside many checks get every notice once, in order, without a gap")
    void complete() throws Exception {
        records().institution(SCHOOL, "示例理工学院");
        List<String> names = IntStream.range(0, PEOPLE)
                .mapToObj(i -> "学生" + (char) (0x4E00 + i))
                .toList();
        List<String> ids = records().records(SCHOOL, names);
        List<AccountPerson> people = names.stream().map(this::account).toList();
        register.registerAll(SCHOOL, "system");
        List<Future<?>> deeds = new ArrayList<>();
        List<List<RegistryNotice>> read = List.of(new ArrayList<>(), new ArrayList<>());
        try (ExecutorService threads = Executors.newFixedThreadPool(6)) {
            for (int i = 0; i < PEOPLE; i++) {
                int who = i;
                deeds.add(threads.submit(() -> checks.check(people.get(who), SCHOOL, ids.get(who))));
            }
            for (List<RegistryNotice> into : read) {
                threads.submit(() -> readOn(into, 2 * PEOPLE)).get();
            }
            for (Future<?> deed : deeds) {
                deed.get();
            }
        }
        for (List<RegistryNotice> one : read) {
            assertThat(one)
                    .extracting(RegistryNotice::number)
                    .containsExactlyElementsOf(
                            LongStream.rangeClosed(1, 2 * PEOPLE).boxed().toList());
            assertThat(one.stream().filter(RegistryNotice.CheckCompleted.class::isInstance))
                    .hasSize(PEOPLE);
        }
        assertThat(read.get(0)).isEqualTo(read.get(1));
    }

    @Test
    @DisplayName("S-10 a deed that commits late is numbered late: no number appears below one that was taken")
    void lateCommit() {
        records().institution(SCHOOL, "示例理工学院");
        List<String> ids = records().records(SCHOOL, List.of("张三", "李四"));
        AccountPerson other = account("李四");
        register.registerAll(SCHOOL, "system");
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            write(ids.getFirst());
            inAnotherThread(() -> checks.check(other, SCHOOL, ids.getLast()));
            inAnotherThread(() -> assertThat(registry.noticesAfter(SCHOOL, 2, 10))
                    .singleElement()
                    .satisfies(notice -> assertThat(notice.recordId()).isEqualTo(ids.getLast()))
                    .satisfies(notice -> assertThat(notice.number()).isEqualTo(3)));
        });
        assertThat(registry.noticesAfter(SCHOOL, 3, 10))
                .singleElement()
                .satisfies(notice -> assertThat(notice.recordId()).isEqualTo(ids.getFirst()))
                .satisfies(notice -> assertThat(notice.number()).isEqualTo(4));
    }

    private void write(String record) {
        jdbc().sql("""
                        INSERT INTO registry.notice (institution_code, kind, record_id, record_version, happened_at)
                        VALUES (:institution, 'PUBLISHED', :record, 1, now())
                        """).param("institution", SCHOOL).param("record", record).update();
    }

    private void readOn(List<RegistryNotice> into, int until) {
        long end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (into.size() < until && System.nanoTime() < end) {
            long after = into.isEmpty() ? 0 : into.getLast().number();
            into.addAll(registry.noticesAfter(SCHOOL, after, 7));
        }
    }

    private static void inAnotherThread(Runnable deed) {
        try (ExecutorService thread = Executors.newSingleThreadExecutor()) {
            thread.submit(deed).get();
        } catch (InterruptedException | ExecutionException e) {
            throw new AssertionError(e);
        }
    }

    private AccountPerson account(String name) {
        return accounts()
                .bind(
                        accounts().account(AccountRows.phone(name)),
                        name,
                        IdentityDocument.of(AccountRows.identityNumber(name)));
    }
}
