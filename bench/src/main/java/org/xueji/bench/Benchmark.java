package org.xueji.bench;

import java.io.IOException;
import java.util.List;

/// Something that is measured (基准).
public interface Benchmark {
    /// The word that chooses it: `./xueji bench roster`.
    String name();

    /// Measures it.
    ///
    /// @throws IOException when a process that is measured fails
    List<Ratio> measure(Workplace workplace) throws IOException, InterruptedException;
}
