package org.xueji.campus.collection;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.xueji.campus.Campus;
import org.xueji.campus.CampusTransaction;
import org.xueji.campus.office.Staff;
import org.xueji.campus.progress.Progress;
import org.xueji.campus.progress.Stage;
import org.xueji.platform.audit.Audit;

/// Takes back a wrong scan (撤销扫描): only by the person who scanned, and only while nothing came after it.
@Component
public class UndoScan {
    /// What came of it.
    public enum Outcome {
        /// It is taken back.
        UNDONE,
        /// The person has not made such a scan, or it received nothing.
        NOT_THERE,
        /// It was taken back before, or the paper was received anew since.
        OVERTAKEN
    }

    private final ScanTable scans;
    private final CopyTable copies;
    private final Progress progress;
    private final Audit audit;
    private final Clock clock;

    UndoScan(ScanTable scans, CopyTable copies, Progress progress, @Campus Audit audit, Clock clock) {
        this.scans = scans;
        this.copies = copies;
        this.progress = progress;
        this.audit = audit;
        this.clock = clock;
    }

    /// Takes back a scan of this person.
    @CampusTransaction
    public Outcome undo(long scanId, Staff staff) {
        Scan scan = scans.find(scanId).orElse(null);
        if (scan == null || scan.verdict() != Verdict.TAKEN || !scan.scannedBy().equals(staff.subject())) {
            return Outcome.NOT_THERE;
        }
        Instant now = clock.instant();
        String campaignId = Objects.requireNonNull(scan.campaignId());
        @Nullable String student = scan.studentNumber();
        copies.lock(campaignId, student == null ? Objects.requireNonNull(scan.classCode()) : student);
        if (!copies.takeBack(scan, campaignId) || !scans.undo(scanId, now)) {
            return Outcome.OVERTAKEN;
        }
        if (student != null && scan.place() == Place.OFFICE) {
            progress.undone(campaignId, List.of(student), Stage.COLLECTED);
        }
        audit.note(staff.subject(), "paper.scan-undone", "scan " + scanId, "done", "");
        return Outcome.UNDONE;
    }
}
