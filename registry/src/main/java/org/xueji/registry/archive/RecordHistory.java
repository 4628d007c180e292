package org.xueji.registry.archive;

import java.time.ZoneId;
import java.util.List;
import org.springframework.stereotype.Component;

/// Reads the history of a record in words (变更历史).
@Component
class RecordHistory {
    private final ArchiveTable table;
    private final ChangeTable changes;

    RecordHistory(ArchiveTable table, ChangeTable changes) {
        this.table = table;
        this.changes = changes;
    }

    List<HistoryPage.Line> of(StudyRecord record, ZoneId zone) {
        return table.changes(record.institutionCode(), record.recordId()).stream()
                .map(change -> line(record, change, zone))
                .toList();
    }

    private HistoryPage.Line line(StudyRecord record, RecordChange change, ZoneId zone) {
        RecordField field = RecordField.find(change.field()).orElseThrow();
        return new HistoryPage.Line(
                change.version(),
                Words.moment(change.changedAt(), zone),
                field.label(),
                field.words(changes.open(record, change, true)),
                field.words(changes.open(record, change, false)),
                change.reason());
    }
}
