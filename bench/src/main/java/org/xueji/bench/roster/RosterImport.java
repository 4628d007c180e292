package org.xueji.bench.roster;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.xueji.bench.Benchmark;
import org.xueji.bench.Child;
import org.xueji.bench.Psql;
import org.xueji.bench.Ratio;
import org.xueji.bench.Workplace;

/// A roster of a million students (百万行名册) with every check, in 512 MB of heap, beside `psql \copy` on the same server.
///
/// Two comparisons: the file into the staging, beside the same file copied into a temporary table of texts; and the
/// whole import of the office (kept sealed, checked, read again, written with its history), beside the finished
/// rows copied into a table like the register's, indexes and constraints included.
public final class RosterImport implements Benchmark {
    private static final int STUDENTS = 1_000_000;

    @Override
    public String name() {
        return "roster";
    }

    @Override
    public List<Ratio> measure(Workplace workplace) throws IOException, InterruptedException {
        if (!Psql.isInstalled("psql")) {
            throw new IOException("psql is missing: install postgresql-client");
        }
        Path warm = RosterFileMaker.write(workplace.folder().resolve("warm.csv"), STUDENTS, STUDENTS / 5);
        Path file = RosterFileMaker.write(workplace.folder().resolve("roster.csv"), 0, STUDENTS);
        Map<String, Double> seconds = Child.run(
                List.of("-Xmx512m"),
                ImportProcess.class,
                workplace.folder("data").toString(),
                warm.toString(),
                file.toString());
        return List.of(
                Ratio.atLeast(
                        "百万行 CSV 全部校验、加密并暂存，与 `\\copy` 同一文件相比",
                        value(seconds, "copy-file") / value(seconds, "stage"),
                        0.5,
                        "%s 秒；`\\copy` %s 秒；堆上限 512 MB".formatted(text(seconds, "stage"), text(seconds, "copy-file"))),
                Ratio.told(
                        "百万行 CSV 从上传到入册（校验两遍、留档可撤销），与 `\\copy` 成品行到同样的表相比",
                        value(seconds, "copy-rows") / value(seconds, "whole"),
                        "%s 秒（收存 %s、校验 %s、入册 %s）；`\\copy` %s 秒"
                                .formatted(
                                        text(seconds, "whole"),
                                        text(seconds, "received"),
                                        text(seconds, "checked"),
                                        text(seconds, "written"),
                                        text(seconds, "copy-rows"))));
    }

    private static double value(Map<String, Double> seconds, String name) {
        Double value = seconds.get(name);
        if (value == null) {
            throw new IllegalStateException("not measured: " + name);
        }
        return value;
    }

    private static String text(Map<String, Double> seconds, String name) {
        return String.format(Locale.ROOT, "%.1f", value(seconds, name));
    }
}
