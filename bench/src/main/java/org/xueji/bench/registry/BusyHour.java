package org.xueji.bench.registry;

import java.io.IOException;
import java.util.List;
import org.xueji.bench.Benchmark;
import org.xueji.bench.Child;
import org.xueji.bench.Measured;
import org.xueji.bench.Psql;
import org.xueji.bench.Ratio;
import org.xueji.bench.Workplace;

/// The busy hour of the national side (平台高峰): signed-in students open their status page and complete the check.
///
/// 200,000 records, 10,000 sessions, 16 connections; pages are asked for compressed, as browsers do. Beside them
/// pgbench with as many connections: one SELECT of the same table by key, and one durable INSERT. Server, load and
/// database share the machine's cores.
public final class BusyHour implements Benchmark {
    @Override
    public String name() {
        return "registry";
    }

    @Override
    public List<Ratio> measure(Workplace workplace) throws IOException, InterruptedException {
        if (!Psql.isInstalled("pgbench") || !Psql.isInstalled("psql")) {
            throw new IOException("pgbench or psql is missing: install postgresql-contrib and postgresql-client");
        }
        Measured rates = Child.run(
                List.of("-Xmx700m"),
                RegistryProcess.class,
                workplace.folder("data").toString(),
                workplace.folder().toString());
        return List.of(
                Ratio.atLeast(
                        "学籍信息页（已登录，gzip），与 `pgbench` 按主键查同一表一行相比",
                        rates.value("status") / rates.value("select"),
                        0.35,
                        "每秒 %s 页；`pgbench` 每秒 %s 次"
                                .formatted(rates.text("%,.0f", "status"), rates.text("%,.0f", "select"))),
                Ratio.atLeast(
                        "完成核对（落盘，含回执与通知），与 `pgbench` 只插入一行相比",
                        rates.value("check") / rates.value("insert"),
                        0.5,
                        "每秒 %s 次；`pgbench` 每秒 %s 次"
                                .formatted(rates.text("%,.0f", "check"), rates.text("%,.0f", "insert"))),
                Ratio.told(
                        "完成核对，与 `pgbench` 执行同样的一条语句相比",
                        rates.value("check") / rates.value("same-statement"),
                        "`pgbench` 每秒 %s 次".formatted(rates.text("%,.0f", "same-statement"))));
    }
}
