package org.xueji.registry.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.xueji.platform.Door;
import org.xueji.platform.page.Browser;
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
    @DisplayName("Q-04 signing in takes as long for unknown names as for wrong passwords")
    void signIn() {
        assertSameTime(address -> Map.of("name", address, "password", "wrong password"), "/registry/sign-in", "");
    }

    @Test
    @DisplayName("Q-04 registering takes as long with known addresses as with unknown ones")
    void register() {
        assertSameTime(
                address -> Map.of("by", "phone", "address", address, "password", PASSWORD, "again", PASSWORD),
                "/registry/register",
                "/registry/register");
    }

    @Test
    @DisplayName("Q-27 asking for a new password takes as long with known addresses as with unknown ones")
    void recover() {
        assertSameTime(address -> Map.of("by", "phone", "address", address), "/registry/recover", "/registry/recover");
    }

    private void assertSameTime(Function<String, Map<String, String>> form, String path, String puzzled) {
        List<Long> known = new ArrayList<>();
        List<Long> unknown = new ArrayList<>();
        IntFunction<String> strangers = each -> "177" + String.format("%08d", each);
        for (int each = 0; each < PAIRS; each++) {
            unknown.add(nanos(form.apply(strangers.apply(each)), path, puzzled));
            known.add(nanos(form.apply(known(each)), path, puzzled));
        }
        double gap = Math.abs(median(known) - median(unknown)) / 1e6;
        // Ten milliseconds on a quiet machine; a fifth of the answer's own time on a busy one.
        double allowed = Math.max(10, median(unknown) / 5e6);
        assertThat(gap)
                .as("gap in ms between known (median %.1f ms) and unknown addresses", median(known) / 1e6)
                .isLessThan(allowed);
    }

    private long nanos(Map<String, String> fields, String path, String puzzled) {
        Browser browser = stranger();
        Map<String, String> form = new HashMap<>(fields);
        if (!puzzled.isEmpty()) {
            form.putAll(Puzzles.solved(page(browser.get(puzzled))));
        }
        long before = System.nanoTime();
        browser.post(path, form);
        return System.nanoTime() - before;
    }

    private static long median(List<Long> times) {
        Collections.sort(times);
        return times.get(times.size() / 2);
    }

    private static String known(int each) {
        return "166" + String.format("%08d", each);
    }
}
