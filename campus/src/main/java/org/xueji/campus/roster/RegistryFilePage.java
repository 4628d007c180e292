package org.xueji.campus.roster;

import java.util.List;
import org.xueji.platform.page.Frame;

/// Export of a cohort in the platform's layout (导出学籍注册文件).
///
/// @param total how many values do not fit; the list holds the first of them
public record RegistryFilePage(
        Frame frame,
        List<Integer> cohorts,
        int cohort,
        String format,
        String purpose,
        String problem,
        List<Misfit> misfits,
        int total) {
    /// A value that does not fit the layout.
    public record Misfit(String studentNumber, String name, String field, String reason) {}

    /// Copies the lists.
    public RegistryFilePage {
        cohorts = List.copyOf(cohorts);
        misfits = List.copyOf(misfits);
    }
}
