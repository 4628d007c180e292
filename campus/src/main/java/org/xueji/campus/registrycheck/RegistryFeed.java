package org.xueji.campus.registrycheck;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.xueji.campus.University;
import org.xueji.exchange.NationalRegistry;
import org.xueji.exchange.RegistryNotice;

/// Asks the registry for news, every few seconds and when somebody wants it now (学信通知接收).
///
/// A campus that runs alone has no registry to ask; then nothing happens.
@Component
public class RegistryFeed {
    private static final Logger LOG = LoggerFactory.getLogger(RegistryFeed.class);
    private static final int AT_ONCE = 500;
    private static final int MOST_ROUNDS = 200;

    /// How the feed stands.
    ///
    /// @param connected whether there is a registry to ask
    /// @param failingSince since when it cannot be reached; absent while it can
    /// @param takenAt when the last notice was taken
    record State(
            boolean connected,
            @Nullable Instant failingSince,
            @Nullable Instant takenAt) {}

    private final ObjectProvider<NationalRegistry> registries;
    private final NoticeTable table;
    private final ApplyNotices applyNotices;
    private final AlignStage alignStage;
    private final University university;
    private final Clock clock;
    private volatile @Nullable Instant failingSince;

    RegistryFeed(
            ObjectProvider<NationalRegistry> registries,
            NoticeTable table,
            ApplyNotices applyNotices,
            AlignStage alignStage,
            University university,
            Clock clock) {
        this.registries = registries;
        this.table = table;
        this.applyNotices = applyNotices;
        this.alignStage = alignStage;
        this.university = university;
        this.clock = clock;
    }

    /// Asks on schedule.
    @Scheduled(
            initialDelayString = "${xueji.registry-check.every:5s}",
            fixedDelayString = "${xueji.registry-check.every:5s}")
    public void ask() {
        if (registries.getIfAvailable() != null) {
            take();
        }
    }

    /// Students and campaigns may have come after the notices.
    @Scheduled(
            initialDelayString = "${xueji.registry-check.align-every:60s}",
            fixedDelayString = "${xueji.registry-check.align-every:60s}")
    public void align() {
        alignStage.align();
    }

    /// Takes whatever is new.
    ///
    /// @return how many notices; the state says whether the registry could be reached
    public int take() {
        NationalRegistry registry = registries.getIfAvailable();
        if (registry == null) {
            return 0;
        }
        try {
            int taken = takeAll(registry);
            reached(taken);
            return taken;
        } catch (RuntimeException fault) {
            failed(fault);
            return 0;
        }
    }

    State state() {
        return new State(registries.getIfAvailable() != null, failingSince, table.takenAt(university.code()));
    }

    // The registry is asked outside any transaction; a network may be between.
    private int takeAll(NationalRegistry registry) {
        int taken = 0;
        for (int round = 0; round < MOST_ROUNDS; round++) {
            List<RegistryNotice> notices =
                    registry.noticesAfter(university.code(), table.cursor(university.code()), AT_ONCE);
            if (notices.isEmpty()) {
                return taken;
            }
            taken += applyNotices.apply(notices);
        }
        return taken;
    }

    private void reached(int taken) {
        if (failingSince != null) {
            LOG.info("registry reached again, unreachable since {}", failingSince);
            failingSince = null;
        }
        if (taken > 0) {
            LOG.info("registry notices taken: {}", taken);
        }
    }

    private void failed(RuntimeException fault) {
        if (failingSince == null) {
            failingSince = clock.instant();
            LOG.error("registry cannot be asked for notices; trying again until it can", fault);
        }
    }
}
