package org.xueji.platform;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import org.awaitility.Awaitility;

/// Waits in tests for what happens in the background (等待), a minute at most, and says what was waited for.
///
/// ```java
/// RosterImport checked = eventually("the file is checked", () -> find(id), roster -> roster.isReady());
/// ```
public final class Eventually {
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(20);

    private Eventually() {}

    /// What is seen once it is so; fails with `what` and what was seen last.
    public static <T> T eventually(String what, Callable<T> look, Predicate<? super T> isSo) {
        return eventually(what, PATIENCE, look, isSo);
    }

    /// The same with a patience of its own.
    public static <T> T eventually(String what, Duration patience, Callable<T> look, Predicate<? super T> isSo) {
        return Awaitility.await(what)
                .pollInSameThread()
                .pollDelay(Duration.ZERO)
                .pollInterval(BETWEEN_LOOKS)
                .atMost(patience)
                .until(look, isSo);
    }
}
