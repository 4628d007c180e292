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

/// A roster of a million students (百万行名册) imported as the office does it, in 512 MB of heap, beside `psql \copy` on the
/// same server.
///
/// The whole: from the kept file to the register, all findings first, then all rows as one unit with history, beside
/// the
/// same finished rows copied into a table with the register's keys, indexes, constraints and foreign key, as full as
/// the
/// register was. The check alone: file read, judged, sealed, staged and compared, beside the same staged rows copied
/// into a table like the staging. Receiving and keeping the upload is told beside.
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
        double whole = value(seconds, "checked") + value(seconds, "written");
        return List.of(
                Ratio.atLeast(
                        "百万行 CSV 名册导入（全部校验、证件号加密、整体可撤销），与 `\\copy` 同样的成品行到同样的学生表（主键、索引、约束、外键俱全）相比",
                        value(seconds, "copy-students") / whole,
                        0.5,
                        "%.1f 秒（校验 %s、入册 %s）；`\\copy` %s 秒；收存上传文件另用 %s 秒；堆上限 512 MB"
                                .formatted(
                                        whole,
                                        text(seconds, "checked"),
                                        text(seconds, "written"),
                                        text(seconds, "copy-students"),
                                        text(seconds, "received"))),
                Ratio.told(
                        "其中校验（读取、逐行判断、加密、暂存、与名册比对），与 `\\copy` 同样的暂存行到同样的暂存表相比",
                        value(seconds, "copy-staged") / value(seconds, "checked"),
                        "%s 秒；`\\copy` %s 秒".formatted(text(seconds, "checked"), text(seconds, "copy-staged"))));
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
