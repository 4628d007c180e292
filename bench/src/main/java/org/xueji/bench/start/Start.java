package org.xueji.bench.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.xueji.bench.Benchmark;
import org.xueji.bench.Child;
import org.xueji.bench.Ratio;
import org.xueji.bench.Workplace;
import org.xueji.platform.database.EmbeddedServer;
import org.xueji.platform.database.RolePasswords;

/// From the start of the process to the first answer (启动到就绪), beside an empty application with the same starters.
///
/// The product starts its own PostgreSQL on the way; what that takes alone is measured and taken off. The empty
/// application finds a running one. Both run from jars, with and without a cache of loaded classes.
public final class Start implements Benchmark {
    private static final double BOUND = 1.5;
    private static final int ROUNDS = 3;

    @Override
    public String name() {
        return "start";
    }

    @Override
    public List<Ratio> measure(Workplace workplace) throws IOException, InterruptedException {
        Path program = extracted(workplace);
        Path data = workplace.folder("data");
        List<String> product = List.of("-jar", jar(program).toString());
        List<String> options = List.of(
                "--xueji.rehearsal=false",
                "--xueji.database.data=" + data,
                "--xueji.database.port=" + Launch.freePort(),
                "--xueji.sending.catcher-port=0");
        List<String> empty =
                List.of("-cp", ownClasses(workplace) + ":" + program + "/lib/*", EmptyApplication.class.getName());
        // The first start makes the database, which later ones find.
        new Launch(workplace, product, options).untilReady();
        Duration server = serverAlone(data);
        Path cache = workplace.folder().resolve("product.aot");
        new Launch(workplace, with("-XX:AOTCacheOutput=" + cache, product), options).train();
        List<Duration> withCache = times(new Launch(workplace, with("-XX:AOTCache=" + cache, product), options));
        List<Duration> without = times(new Launch(workplace, product, options));
        try (EmbeddedServer running = EmbeddedServer.start(data, Launch.freePort(), passwords(data))) {
            List<String> database = List.of(
                    "--spring.datasource.url=" + running.url("postgres"),
                    "--spring.datasource.username=postgres",
                    "--spring.datasource.password=" + passwords(data).of("postgres"),
                    "--spring.flyway.enabled=false",
                    "--spring.main.banner-mode=off");
            Path emptyCache = workplace.folder().resolve("empty.aot");
            List<Duration> emptyWithout = times(new Launch(workplace, empty, database));
            new Launch(workplace, with("-XX:AOTCacheOutput=" + emptyCache, empty), database).train();
            List<Duration> emptyWithCache =
                    times(new Launch(workplace, with("-XX:AOTCache=" + emptyCache, empty), database));
            return List.of(
                    atMost("首次启动（无类缓存）到首个应答，与同样依赖的空应用相比（减去数据库自身启动）", without, emptyWithout, server),
                    atMost("以后的启动（用首次启动记下的类缓存），与不用缓存的空应用相比（减去数据库自身启动）", withCache, emptyWithout, server),
                    Ratio.told(
                            "以后的启动，与同样有类缓存的空应用相比",
                            own(withCache, server) / seconds(median(emptyWithCache)),
                            detail(withCache, emptyWithCache, server)));
        }
    }

    private static Ratio atMost(String what, List<Duration> product, List<Duration> empty, Duration server) {
        return Ratio.atMost(what, own(product, server) / seconds(median(empty)), BOUND, detail(product, empty, server));
    }

    private static double own(List<Duration> product, Duration server) {
        return seconds(median(product).minus(server));
    }

    private static String detail(List<Duration> product, List<Duration> empty, Duration server) {
        return String.format(
                Locale.ROOT,
                "%.1f 秒；空应用 %.1f 秒；数据库 %.1f 秒",
                seconds(median(product)),
                seconds(median(empty)),
                seconds(server));
    }

    private static List<Duration> times(Launch launch) throws IOException, InterruptedException {
        List<Duration> times = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            times.add(launch.untilReady());
        }
        return times;
    }

    private static Duration serverAlone(Path data) {
        List<Duration> times = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            long begin = System.nanoTime();
            try (EmbeddedServer server = EmbeddedServer.start(data, Launch.freePort(), passwords(data))) {
                times.add(Duration.ofNanos(System.nanoTime() - begin));
            }
        }
        return median(times);
    }

    private static RolePasswords passwords(Path data) {
        return RolePasswords.in(data.resolve("keys"));
    }

    private static Path extracted(Workplace workplace) throws IOException, InterruptedException {
        Path program = workplace.folder().resolve("program");
        Process process = new ProcessBuilder(
                        Child.java().toString(),
                        "-Djarmode=tools",
                        "-jar",
                        jar(workplace.project().resolve("app/target")).toString(),
                        "extract",
                        "--destination",
                        program.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (process.waitFor() != 0) {
            throw new IOException("the program cannot be extracted");
        }
        return program;
    }

    private static Path jar(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().endsWith("-exec.jar"))
                    .findFirst()
                    .orElseThrow(() -> new IOException("no program in " + folder + "; build it first"));
        }
    }

    // Classes of a folder cannot be cached, so the empty application gets a jar as well.
    private static Path ownClasses(Workplace workplace) throws IOException, InterruptedException {
        Path jar = workplace.folder().resolve("empty.jar");
        Path classes = workplace.folder("classes").resolve("org/xueji/bench/start");
        Files.createDirectories(classes);
        String name = EmptyApplication.class.getSimpleName() + ".class";
        Files.copy(EmptyApplication.class.getResourceAsStream(name), classes.resolve(name));
        Process process = new ProcessBuilder(
                        Child.java().resolveSibling("jar").toString(),
                        "--create",
                        "--file",
                        jar.toString(),
                        "-C",
                        workplace.folder("classes").toString(),
                        ".")
                .start();
        if (process.waitFor() != 0) {
            throw new IOException("no jar for the empty application");
        }
        return jar;
    }

    private static List<String> with(String option, List<String> command) {
        return Stream.concat(Stream.of(option, "-Xlog:aot*=off", "-Xlog:cds*=off"), command.stream())
                .toList();
    }

    private static Duration median(List<Duration> times) {
        Duration[] sorted = times.toArray(Duration[]::new);
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private static double seconds(Duration duration) {
        return duration.toMillis() / 1e3;
    }
}
