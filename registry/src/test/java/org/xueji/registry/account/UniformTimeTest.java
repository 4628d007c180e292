package org.xueji.registry.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.xueji.platform.Door;
import org.xueji.platform.page.Browser;
import org.xueji.platform.signin.ComputingTime;
import org.xueji.platform.signin.Credentials;
import org.xueji.registry.Registry;
import org.xueji.registry.RegistryPageTest;

class UniformTimeTest extends RegistryPageTest {
    private static final String PASSWORD = "紫荆花开 2016 秋";
    private static final int PAIRS = 25;

    @Autowired
    @Registry
    private Credentials credentials;

    @BeforeEach
    void knownPeople() {
        for (int each = 0; each < PAIRS; each++) {
            credentials.create(Door.REGISTRY, accounts().account(known(each)).accountKey(), PASSWORD);
        }
    }

    @Test
    @DisplayName("Q-04 signing in computes as long for unknown names as for wrong passwords")
    void signIn() {
        assertSameTime(
                ComputingTime::nanos,
                address -> Map.of("name", address, "password", "wrong password"),
                "/registry/sign-in",
                "");
    }

    @Test
    @DisplayName("Q-04 registering takes as long with known addresses as with unknown ones")
    void register() {
        assertSameTime(
                UniformTimeTest::elapsed,
                address -> Map.of("by", "phone", "address", address, "password", PASSWORD, "again", PASSWORD),
                "/registry/register",
                "/registry/register");
    }

    @Test
    @DisplayName("Q-27 asking for a new password takes as long with known addresses as with unknown ones")
    void recover() {
        assertSameTime(
                UniformTimeTest::elapsed,
                address -> Map.of("by", "phone", "address", address),
                "/registry/recover",
                "/registry/recover");
    }

    private void assertSameTime(
            ToLongFunction<Runnable> clock, Function<String, Map<String, String>> form, String path, String puzzled) {
        List<Long> known = new ArrayList<>();
        List<Long> gaps = new ArrayList<>();
        for (int each = 0; each < PAIRS; each++) {
            long stranger = nanos(clock, form.apply(stranger(each)), path, puzzled);
            long member = nanos(clock, form.apply(known(each)), path, puzzled);
            known.add(member);
            gaps.add(member - stranger);
        }
        // Neighbours are compared, because they meet the same moments of the machine. Ten milliseconds when it is
        // quiet; a fifth of the answer's own time when it is busy.
        double median = ComputingTime.median(known) / 1e6;
        assertThat(Math.abs(ComputingTime.median(gaps)) / 1e6)
                .as("gap in ms between known (median %.1f ms) and unknown addresses", median)
                .isLessThan(Math.max(10, median / 5));
    }

    private long nanos(ToLongFunction<Runnable> clock, Map<String, String> fields, String path, String puzzled) {
        Browser browser = stranger();
        Map<String, String> form = new HashMap<>(fields);
        if (!puzzled.isEmpty()) {
            form.putAll(Puzzles.solved(page(browser.get(puzzled))));
        }
        return clock.applyAsLong(() -> browser.post(path, form));
    }

    private static long elapsed(Runnable deed) {
        long before = System.nanoTime();
        deed.run();
        return System.nanoTime() - before;
    }

    private static String stranger(int each) {
        return "177" + String.format("%08d", each);
    }

    private static String known(int each) {
        return "166" + String.format("%08d", each);
    }
}
