package org.xueji.campus.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.xueji.campus.progress.Counts;
import org.xueji.campus.progress.DayCounts;
import org.xueji.campus.progress.Stage;

class ForecastTest {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final Instant NOW = Instant.parse("2016-10-26T04:00:00Z");
    private static final Instant DUE = Instant.parse("2016-10-31T04:00:00Z");

    @Test
    @DisplayName("C-14 the forecast is a straight line over the last five days and names what it assumes")
    void straightLine() {
        List<DayCounts> days = IntStream.rangeClosed(20, 25)
                .mapToObj(day -> new DayCounts(LocalDate.of(2016, 10, day), counts((day - 19) * 10)))
                .toList();
        // Five days back is the end of the 21st: 20; half a day into the 26th it is 65.
        Forecast forecast =
                Forecast.of(days, counts(65), Stage.SIGNED, NOW, DUE, ZONE).orElseThrow();
        assertThat(forecast.perDay()).isEqualTo(10.0);
        assertThat(forecast.expected()).isEqualTo(100);
        assertThat(forecast.missing()).isZero();
        assertThat(forecast.doneAt()).isEqualTo(NOW.plusSeconds(302_400));
        assertThat(forecast.assumption()).contains("平均每天 10.0 人");
        Forecast slower = Forecast.of(days.subList(4, 6), counts(62), Stage.SIGNED, NOW, DUE, ZONE)
                .orElseThrow();
        assertThat(slower.expected()).isEqualTo(102 - 2).isLessThanOrEqualTo(100);
    }

    @Test
    @DisplayName("C-14 without a day, without movement, when done and after the deadline nothing is promised")
    void nothingPromised() {
        List<DayCounts> days = List.of(new DayCounts(LocalDate.of(2016, 10, 24), counts(50)));
        assertThat(Forecast.of(List.of(), counts(50), Stage.SIGNED, NOW, DUE, ZONE))
                .isEmpty();
        assertThat(Forecast.of(days, counts(100), Stage.SIGNED, NOW, DUE, ZONE)).isEmpty();
        assertThat(Forecast.of(days, counts(60), Stage.SIGNED, DUE, NOW, ZONE)).isEmpty();
        Forecast still =
                Forecast.of(days, counts(50), Stage.SIGNED, NOW, DUE, ZONE).orElseThrow();
        assertThat(still.doneAt()).isNull();
        assertThat(still.missing()).isEqualTo(50);
        Forecast backwards =
                Forecast.of(days, counts(40), Stage.SIGNED, NOW, DUE, ZONE).orElseThrow();
        assertThat(backwards.expected()).isEqualTo(40);
    }

    @Test
    @DisplayName("C-14 2,999 of 3,000 is never written as all of them, and one never as nobody")
    void roundedDown() {
        Counts nearly = new Counts(3_000, Collections.nCopies(Stage.values().length, 2_999));
        assertThat(nearly.percent(Stage.OPENED)).isEqualTo("99.9%");
        Counts first = new Counts(3_000, Collections.nCopies(Stage.values().length, 1));
        assertThat(first.percent(Stage.OPENED)).isEqualTo("<0.1%");
        assertThat(counts(100).percent(Stage.OPENED)).isEqualTo("100%");
        assertThat(Counts.none().percent(Stage.OPENED)).isEqualTo("0%");
    }

    private static Counts counts(int each) {
        return new Counts(100, Collections.nCopies(Stage.values().length, each));
    }
}
