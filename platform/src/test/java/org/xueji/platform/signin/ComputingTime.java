package org.xueji.platform.signin;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// How long a processor worked for this thread (计算时间): waiting and the other work of a busy machine do not count.
public final class ComputingTime {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private ComputingTime() {}

    /// Nanoseconds that a deed computes in this thread.
    public static long nanos(Runnable deed) {
        long before = THREADS.getCurrentThreadCpuTime();
        deed.run();
        return THREADS.getCurrentThreadCpuTime() - before;
    }

    /// The middle one of some times.
    public static long median(List<Long> times) {
        List<Long> sorted = new ArrayList<>(times);
        Collections.sort(sorted);
        return sorted.get(sorted.size() / 2);
    }
}
