package org.xueji.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/// Runs the benchmarks (运行基准测试): all of them, or those named; prints a table and keeps it in `bench/results.md`.
public final class Bench {
    private static final String HEAD = "| 项目 | 比值 | 界限 | 结论 | 本次数据 |\n|---|---|---|---|---|\n";

    private Bench() {}

    /// Ends with 1 when a bound is not kept, with 2 when a name is unknown.
    public static void main(String[] names) throws IOException, InterruptedException {
        List<String> wanted = List.of(names);
        List<String> known = Benchmarks.all().stream().map(Benchmark::name).toList();
        if (!known.containsAll(wanted)) {
            System.err.println("Known benchmarks: " + String.join(", ", known));
            System.exit(2);
        }
        List<Ratio> ratios = new ArrayList<>();
        for (Benchmark benchmark : Benchmarks.all()) {
            if (wanted.isEmpty() || wanted.contains(benchmark.name())) {
                System.err.println("Measuring " + benchmark.name() + " …");
                try (Workplace workplace = Workplace.here()) {
                    ratios.addAll(benchmark.measure(workplace));
                }
            }
        }
        String table = HEAD + String.join("\n", ratios.stream().map(Ratio::row).toList()) + "\n";
        System.out.println(table);
        if (wanted.isEmpty()) {
            keep(table);
        }
        System.exit(ratios.stream().allMatch(Ratio::isKept) ? 0 : 1);
    }

    private static void keep(String table) throws IOException {
        String text = "# 基准测试结果\n\n"
                + "只有比值有意义：被比较的一方在同一台机器、同一次运行里测得。运行 `./xueji bench` 重新测量。\n\n"
                + LocalDate.now(ZoneId.systemDefault()) + "，"
                + Runtime.getRuntime().availableProcessors() + " 核，JDK "
                + Runtime.version().feature() + "。\n\n" + table;
        Files.writeString(Path.of("bench", "results.md"), text);
    }
}
