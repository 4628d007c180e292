package org.xueji.bench.print;

import java.io.IOException;
import java.util.List;
import org.xueji.bench.Benchmark;
import org.xueji.bench.Child;
import org.xueji.bench.Measured;
import org.xueji.bench.Ratio;
import org.xueji.bench.Workplace;

/// A class of 50 registration forms in two copies with photos (打印一个班的登记表), on one core.
///
/// Beside it PDFBox alone, which writes as many pages with the same photos and not a word on them.
public final class PrintForms implements Benchmark {
    @Override
    public String name() {
        return "print";
    }

    @Override
    public List<Ratio> measure(Workplace workplace) throws IOException, InterruptedException {
        Measured measured = Child.run(List.of("-Xmx512m", "-XX:ActiveProcessorCount=1"), PrintProcess.class);
        return List.of(
                Ratio.atLeast(
                        "一个班 50 人学籍登记表（两份、带照片），单核每秒页数",
                        measured.value("print-pages"),
                        60,
                        measured.text("100 页，%.0f KB", "size")),
                Ratio.told(
                        "同上，与 PDFBox 只写同样照片、不写字的同样多页相比",
                        measured.value("print-pages") / measured.value("bare-pages"),
                        measured.text("PDFBox 每秒 %.0f 页", "bare-pages")),
                Ratio.atMost(
                        "首页秒数：程序启动后第一次打印（字库从未读过）", measured.value("first"), 1, measured.text("此后 %.3f 秒", "again")));
    }
}
