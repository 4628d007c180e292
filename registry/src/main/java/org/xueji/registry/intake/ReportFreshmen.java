package org.xueji.registry.intake;

import java.io.InputStream;
import java.util.List;
import org.springframework.stereotype.Component;
import org.xueji.registry.archive.ListRecords;

/// Reports a whole file of freshmen at once (上报新生数据): what the officer does in three steps, for commands and
/// rehearsals.
@Component
public class ReportFreshmen {
    /// What came of it.
    ///
    /// @param rows taken over; 0 when anything was wrong
    /// @param errors the first faults as `row: code message`, at most 20
    public record Report(int rows, List<String> errors) {
        /// Copies the faults.
        public Report {
            errors = List.copyOf(errors);
        }
    }

    private static final int SHOWN = 20;

    private final ReceiveUpload receive;
    private final CheckUpload check;
    private final TakeOver takeOver;
    private final UploadTable uploads;
    private final ListRecords directory;

    ReportFreshmen(
            ReceiveUpload receive, CheckUpload check, TakeOver takeOver, UploadTable uploads, ListRecords directory) {
        this.receive = receive;
        this.check = check;
        this.takeOver = takeOver;
        this.uploads = uploads;
        this.directory = directory;
    }

    /// Takes an XLSX, CSV or DBF file in the platform's layout over, all rows or none.
    ///
    /// @param content of at most 64 MB, is read to its end and not closed
    /// @param by subject of the officer, or `system`
    public Report report(String institutionCode, String fileName, InputStream content, String by) {
        String uploadId = receive.keep(institutionCode, Upload.Kind.FRESHMEN, fileName, content, by)
                .uploadId();
        check.check(institutionCode, uploadId, rows -> {});
        TakeOver.Outcome outcome = takeOver.take(institutionCode, uploadId, by);
        directory.list();
        if (outcome instanceof TakeOver.Outcome.Taken taken) {
            return new Report(taken.rows(), List.of());
        }
        List<String> errors = uploads.findings(institutionCode, uploadId, Severity.ERROR.name(), SHOWN, 0).stream()
                .map(finding -> finding.row() + ": " + finding.code() + " " + finding.message())
                .toList();
        String refusal = uploads.find(institutionCode, uploadId).orElseThrow().refusal();
        return new Report(0, errors.isEmpty() ? List.of(refusal) : errors);
    }
}
