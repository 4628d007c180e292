package org.xueji.registry.intake;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import org.xueji.platform.audit.Audit;
import org.xueji.registry.Registry;
import org.xueji.registry.RegistryTransaction;

/// Takes a checked upload over into the records (接收上报数据): all rows or none.
@Component
class TakeOver {
    /// What came of it.
    sealed interface Outcome {
        /// All rows are taken over.
        record Taken(int rows) implements Outcome {}

        /// Since the check something has come in between; the findings tell what.
        record NotAnyMore(int errors) implements Outcome {}

        /// The upload waits, has faults, or is done.
        record NotReady() implements Outcome {}
    }

    private final UploadTable uploads;
    private final UploadRowTable rows;
    private final CheckUpload checkUpload;
    private final UploadFileTable parts;
    private final Audit audit;
    private final Clock clock;

    TakeOver(
            UploadTable uploads,
            UploadRowTable rows,
            CheckUpload checkUpload,
            UploadFileTable parts,
            @Registry Audit audit,
            Clock clock) {
        this.uploads = uploads;
        this.rows = rows;
        this.checkUpload = checkUpload;
        this.parts = parts;
        this.audit = audit;
        this.clock = clock;
    }

    /// Takes over; the caller lists the new records in the directory afterwards.
    @RegistryTransaction
    public Outcome take(String institution, String uploadId, String by) {
        Upload upload = uploads.lock(institution, uploadId)
                .filter(found ->
                        found.state() == UploadState.CHECKED && found.counts().errors() == 0)
                .orElse(null);
        if (upload == null) {
            return new Outcome.NotReady();
        }
        List<Finding> clashes = checkUpload.clashes(upload);
        if (!clashes.isEmpty()) {
            Upload.Counts counts = upload.counts();
            uploads.replaceFindings(upload, clashes);
            uploads.result(
                    upload,
                    UploadState.CHECKED,
                    upload.format(),
                    "",
                    new Upload.Counts(
                            counts.rows(), clashes.size(), 0, 0, counts.added(), counts.changed(), counts.unchanged()),
                    clock.instant());
            return new Outcome.NotAnyMore(clashes.size());
        }
        rows.takeOver(upload);
        rows.clear(upload);
        uploads.result(upload, UploadState.TAKEN, upload.format(), "", upload.counts(), clock.instant());
        parts.delete(upload);
        audit.note(
                by,
                "freshmen.reported",
                "upload " + institution + "/" + uploadId,
                "done",
                upload.counts().rows() + " rows, " + upload.counts().added() + " new");
        return new Outcome.Taken(upload.counts().rows());
    }

    /// Gives a checked or refused upload up; false when it is neither.
    @RegistryTransaction
    public boolean discard(String institution, String uploadId) {
        Upload upload = uploads.lock(institution, uploadId)
                .filter(found -> found.state() == UploadState.CHECKED || found.state() == UploadState.REFUSED)
                .orElse(null);
        if (upload == null) {
            return false;
        }
        rows.clear(upload);
        uploads.move(institution, uploadId, upload.state(), UploadState.DISCARDED);
        parts.delete(upload);
        return true;
    }
}
