package org.xueji.campus.form;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Papers made for a printer at once (打印批次).
///
/// @param title what is printed, for example 软件1班
/// @param studentNumber only this student's; absent for whole classes
/// @param jobId of the work that makes it; absent when it was made at once
/// @param warnings what somebody should look at, in Chinese
/// @param finishedAt when the file was ready; absent until then
record FormBatch(
        String batchId,
        String campaignId,
        String title,
        List<String> classCodes,
        @Nullable String studentNumber,
        FormChoice choice,
        FormFile format,
        String requestedBy,
        Instant requestedAt,
        @Nullable String jobId,
        int forms,
        int pages,
        long size,
        List<String> warnings,
        @Nullable Instant finishedAt) {
    FormBatch {
        classCodes = List.copyOf(classCodes);
        warnings = List.copyOf(warnings);
    }

    /// Name of the file that is handed out.
    String fileName() {
        return "学籍登记表-" + title + "." + format.ending();
    }
}
