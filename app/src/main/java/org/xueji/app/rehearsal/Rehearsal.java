package org.xueji.app.rehearsal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Loads the invented university on the first start, in the background, part by part (装入演练数据).
///
/// A part that is done is marked; a start after a cut goes on with the first that isn't. Data of somebody else's is
/// never mixed with invented people: then nothing is loaded.
@Component
@OnSide("")
public class Rehearsal {
    /// How far loading is.
    ///
    /// @param now what is being loaded, in words; empty when nothing is
    public record State(int done, int all, String now, boolean failed) {
        /// Whether everything is there.
        public boolean ready() {
            return done == all;
        }
    }

    private static final Logger LOG = LoggerFactory.getLogger(Rehearsal.class);
    private static final String BEGUN = "BEGUN";

    private final StepTable table;
    private final List<RehearsalStep> steps;
    private final List<ForeignData> foreign;
    private final Clock clock;
    private final ZoneId zone;
    private volatile State state;
    private volatile boolean ending;

    Rehearsal(
            StepTable table,
            ObjectProvider<RehearsalStep> steps,
            List<ForeignData> foreign,
            Clock clock,
            @Value("${xueji.university.zone:Asia/Shanghai}") ZoneId zone,
            @Value("${xueji.production:false}") boolean production) {
        if (production) {
            throw new IllegalStateException(
                    "xueji.rehearsal=true is refused in production: set it to false, or start without production");
        }
        this.table = table;
        this.steps = steps.orderedStream().toList();
        this.foreign = List.copyOf(foreign);
        this.clock = clock;
        this.zone = zone;
        this.state = new State(0, this.steps.size(), "", false);
    }

    /// How far loading is.
    public State state() {
        return state;
    }

    /// Loads what is missing once everything else has started.
    @EventListener(ApplicationReadyEvent.class)
    void loadInBackground() {
        Thread.ofPlatform().name("rehearsal").daemon().start(this::load);
    }

    /// Lets a part that is being loaded fail quietly: it is begun again at the next start.
    @EventListener(ContextClosedEvent.class)
    void end() {
        ending = true;
    }

    /// Loads what is missing.
    void load() {
        try {
            Map<String, Instant> done = table.done();
            if (!done.containsKey(BEGUN) && foreign.stream().anyMatch(ForeignData::isThere)) {
                LOG.warn("rehearsal data not loaded: the database holds data that is not of a rehearsal");
                state = new State(0, steps.size(), "数据库里已有其他数据，没有装入演练数据", true);
                return;
            }
            Instant now = clock.instant();
            table.mark(BEGUN, now);
            play(done, new InventedUniversity(done.getOrDefault(BEGUN, now), zone));
        } catch (RuntimeException e) {
            if (ending) {
                LOG.info("rehearsal loading cut at {} by the end of the program; the next start goes on", state.now());
                return;
            }
            LOG.error("rehearsal data could not be loaded; the next start goes on from here", e);
            state = new State(state.done(), steps.size(), "装入演练数据时出错，见日志；重新启动会接着装", true);
        }
    }

    private void play(Map<String, Instant> done, InventedUniversity university) {
        Instant began = clock.instant();
        int at = 0;
        for (RehearsalStep step : steps) {
            if (!done.containsKey(step.name())) {
                state = new State(at, steps.size(), step.title(), false);
                Instant from = clock.instant();
                step.play(university);
                table.mark(step.name(), clock.instant());
                LOG.info(
                        "rehearsal {}/{} {} in {} ms",
                        at + 1,
                        steps.size(),
                        step.title(),
                        Duration.between(from, clock.instant()).toMillis());
            }
            at++;
        }
        state = new State(at, steps.size(), "", false);
        LOG.info(
                "rehearsal ready after {} ms",
                Duration.between(began, clock.instant()).toMillis());
    }
}
