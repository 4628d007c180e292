package org.xueji.app.rehearsal;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.EnumMap;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.xueji.campus.progress.Stage;

/// How invented students go through ten days of a campaign (虚构进程): each class has its own zeal, each student too.
final class Journeys {
    /// How a class does.
    ///
    /// @param zeal 1 is usual; twice as much goes through twice as quickly
    /// @param printed its forms were printed so many hours ago; 0 when they were not
    /// @param collected the office received its paper so many hours ago; 0 when it did not
    record ClassPace(double zeal, int printed, int collected) {}

    private static final int DAYS = 10;
    private static final int FIRST_HOUR = 8;
    private static final int HOURS = 15;
    private static final double OPENS = 0.73;
    private static final double FILLS = 0.87;
    private static final double CONFIRMS = 0.94;
    private static final double CHECKS = 0.91;
    private static final double SIGNS = 0.88;

    private static final Duration NIGHT = Duration.ofHours(8);

    private final Instant opensAt;
    private final Instant now;
    private final ZoneId zone;

    Journeys(Instant opensAt, Instant now, ZoneId zone) {
        this.opensAt = opensAt;
        this.now = now;
        this.zone = zone;
    }

    /// Draws how a class does: one in ten is through, one in six hardly begins.
    ///
    /// @param lagging whether the college as a whole is slow
    static ClassPace pace(boolean lagging, RandomGenerator random) {
        int kind = random.nextInt(60);
        if (kind < 6 && !lagging) {
            return new ClassPace(6, 40, 16);
        }
        if (kind < 12 && !lagging) {
            return new ClassPace(3, 20, 0);
        }
        if (kind < 22) {
            return new ClassPace(0.55, 0, 0);
        }
        return new ClassPace((lagging ? 0.6 : 0.85) + random.nextDouble() * 0.4, 0, 0);
    }

    /// Draws one student's journey. Stages that would come after now have not been reached.
    Map<Stage, Instant> draw(ClassPace pace, RandomGenerator random) {
        Map<Stage, Instant> journey = new EnumMap<>(Stage.class);
        if (random.nextDouble() >= chance(OPENS, pace)) {
            return printedAlone(journey, pace);
        }
        Instant opened = moment(random);
        journey.put(Stage.OPENED, opened);
        if (random.nextDouble() >= chance(FILLS, pace)) {
            return printedAlone(journey, pace);
        }
        Instant filled = opened.plus(Duration.ofSeconds(240 + random.nextInt(1_500)));
        put(journey, Stage.FILLED, filled);
        if (random.nextDouble() >= chance(CONFIRMS, pace)) {
            return printedAlone(journey, pace);
        }
        Instant confirmed = filled.plus(Duration.ofSeconds(30 + random.nextInt(300)));
        put(journey, Stage.CONFIRMED, confirmed);
        if (random.nextDouble() >= chance(CHECKS, pace)) {
            return printedAlone(journey, pace);
        }
        Instant checked = awake(confirmed.plus(later(pace, 30, random)));
        put(journey, Stage.REGISTRY_CHECKED, checked);
        if (random.nextDouble() < chance(SIGNS, pace)) {
            put(journey, Stage.SIGNED, awake(checked.plus(later(pace, 36, random))));
        }
        return printedAlone(journey, pace);
    }

    // Paper of a class is printed and handed in at once, for everybody who has confirmed, signed.
    private Map<Stage, Instant> printedAlone(Map<Stage, Instant> journey, ClassPace pace) {
        if (pace.printed() > 0 && before(journey, Stage.CONFIRMED, pace.printed())) {
            journey.put(Stage.PRINTED, now.minus(Duration.ofHours(pace.printed())));
        }
        if (pace.collected() > 0
                && journey.containsKey(Stage.PRINTED)
                && before(journey, Stage.SIGNED, pace.collected())) {
            journey.put(Stage.COLLECTED, now.minus(Duration.ofHours(pace.collected())));
        }
        return journey;
    }

    private boolean before(Map<Stage, Instant> journey, Stage stage, int hours) {
        Instant at = journey.get(stage);
        return at != null && at.isBefore(now.minus(Duration.ofHours(hours)));
    }

    // Nobody checks or signs at four in the morning.
    private Instant awake(Instant at) {
        return at.atZone(zone).getHour() < FIRST_HOUR - 1 ? at.plus(NIGHT) : at;
    }

    private void put(Map<Stage, Instant> journey, Stage stage, Instant at) {
        if (at.isBefore(now)) {
            journey.put(stage, at);
        }
    }

    private static double chance(double usual, ClassPace pace) {
        return pace.zeal() >= 1 ? 1 - (1 - usual) / pace.zeal() : usual * (0.5 + pace.zeal() / 2);
    }

    private static Duration later(ClassPace pace, int hours, RandomGenerator random) {
        double quicker = Math.max(1, pace.zeal());
        return Duration.ofSeconds((long) (600 + random.nextDouble() * random.nextDouble() * hours * 3_600 / quicker));
    }

    // Most come on working days after the notice and in the evening; nobody between eleven and eight.
    private Instant moment(RandomGenerator random) {
        double early = Math.pow(random.nextDouble(), 1.25);
        ZonedDateTime day = opensAt.atZone(zone).plusDays((long) (early * DAYS));
        int evening = random.nextInt(3) == 0 ? random.nextInt(HOURS) : 9 + random.nextInt(HOURS - 9);
        Instant at = day.toLocalDate()
                .atTime(FIRST_HOUR + evening, random.nextInt(60), random.nextInt(60))
                .atZone(zone)
                .toInstant();
        Instant latest = now.minus(Duration.ofMinutes(5L + random.nextInt(120)));
        return at.isAfter(latest)
                ? at.minus(Duration.ofDays(1))
                : at.isBefore(opensAt) ? opensAt.plusSeconds(random.nextInt(36_000)) : at;
    }
}
