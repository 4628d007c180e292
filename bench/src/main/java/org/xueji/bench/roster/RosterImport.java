package org.xueji.bench.roster;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.xueji.bench.Benchmark;
import org.xueji.bench.Child;
import org.xueji.bench.Measured;
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
        Measured seconds = Child.run(
                List.of("-Xmx512m"),
                ImportProcess.class,
                workplace.folder("data").toString(),
                warm.toString(),
                file.toString());
        double whole = seconds.value("checked") + seconds.value("written");
        return List.of(
                Ratio.atLeast(
                        "百万行 CSV 名册导入（全部校验、证件号加密、整体可撤销），与 `\\copy` 同样的成品行到同样的学生表（主键、索引、约束、外键俱全）相比",
                        seconds.value("copy-students") / whole,
                        0.5,
                        "%.1f 秒（校验 %s、入册 %s）；`\\copy` %s 秒；收存上传文件另用 %s 秒；堆上限 512 MB"
                                .formatted(
                                        whole,
                                        seconds.text("%.1f", "checked"),
                                        seconds.text("%.1f", "written"),
                                        seconds.text("%.1f", "copy-students"),
                                        seconds.text("%.1f", "received"))),
                Ratio.told(
                        "其中校验（读取、逐行判断、加密、暂存、与名册比对），与 `\\copy` 同样的暂存行到同样的暂存表相比",
                        seconds.value("copy-staged") / seconds.value("checked"),
                        "%s 秒；`\\copy` %s 秒"
                                .formatted(seconds.text("%.1f", "checked"), seconds.text("%.1f", "copy-staged"))));
    }
}
