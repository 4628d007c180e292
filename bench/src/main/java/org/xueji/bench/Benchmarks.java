package org.xueji.bench;

import java.util.List;
import org.xueji.bench.print.PrintForms;
import org.xueji.bench.registry.BusyHour;
import org.xueji.bench.roster.RosterImport;
import org.xueji.bench.start.Start;

/// All benchmarks (基准清单), in the order in which they run.
final class Benchmarks {
    private Benchmarks() {}

    static List<Benchmark> all() {
        return List.of(new RosterImport(), new BusyHour(), new PrintForms(), new Start());
    }
}
