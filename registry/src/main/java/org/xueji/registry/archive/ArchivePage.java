package org.xueji.registry.archive;

import java.util.List;
import org.xueji.platform.page.Frame;
import org.xueji.registry.institution.Institutions;

/// All study records of the person (学信档案).
///
/// @param bound whether real name and binding are done
/// @param nearMiss whether a record has the person's document and another name
public record ArchivePage(Frame frame, boolean bound, List<Entry> entries, boolean nearMiss) {
    /// A record in one line.
    ///
    /// @param state 已核对, 未核对, 需要重新核对, 不须核对
    /// @param open whether it is still to be checked
    public record Entry(
            String path,
            String institution,
            String major,
            String level,
            String entryDate,
            String status,
            String state,
            String colour,
            String receipt,
            boolean open) {}

    static Entry entry(ArchiveEntry entry, Institutions institutions) {
        StudyRecord record = entry.record();
        String receipt = entry.receiptNumber() == null ? "" : entry.receiptNumber();
        boolean open = receipt.isEmpty() && record.status().mustSelfCheck();
        String state = open ? entry.stale() ? "需要重新核对" : "未核对" : receipt.isEmpty() ? "不须核对" : "已核对";
        return new Entry(
                path(record),
                institutions.nameOf(record.institutionCode()),
                record.majorName(),
                record.studyLevel(),
                Words.day(record.entryDate()),
                record.status().registryWording(),
                state,
                open ? "orange" : receipt.isEmpty() ? "secondary" : "green",
                receipt,
                open);
    }

    static String path(StudyRecord record) {
        return "/registry/archive/" + record.institutionCode() + "/" + record.recordId();
    }
}
