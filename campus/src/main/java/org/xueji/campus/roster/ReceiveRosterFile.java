package org.xueji.campus.roster;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.interceptor.TransactionAspectSupport;
import org.xueji.campus.Campus;
import org.xueji.campus.CampusTransaction;
import org.xueji.campus.office.Staff;
import org.xueji.documents.table.TableFile;
import org.xueji.documents.table.TableFileRefused;
import org.xueji.documents.table.TableProblem;
import org.xueji.platform.audit.Audit;

/// Takes a roster file in (上传名册): keeps it sealed, looks at its headings, guesses what the columns mean.
@Component
class ReceiveRosterFile {
    private static final long LIMIT = 256L << 20;

    /// What came of it.
    sealed interface Outcome {
        /// Kept; the columns can be looked at.
        record Received(String importId) implements Outcome {}

        /// Not a roster file; nothing is kept.
        record Refused(RosterProblem problem) implements Outcome {}

        /// This person may not.
        record NotAllowed() implements Outcome {}
    }

    private final ImportTable imports;
    private final ImportFileTable parts;
    private final RosterFiles files;
    private final Audit audit;
    private final Clock clock;

    ReceiveRosterFile(ImportTable imports, ImportFileTable parts, RosterFiles files, @Campus Audit audit, Clock clock) {
        this.imports = imports;
        this.parts = parts;
        this.files = files;
        this.audit = audit;
        this.clock = clock;
    }

    /// Keeps a file of at most 256 MB.
    ///
    /// @param submissionKey of the form; a form sent twice brings one import
    /// @param size as the upload tells it, for the first look; what arrives is counted
    @CampusTransaction
    public Outcome receive(String submissionKey, String fileName, long size, InputStream content, Staff staff) {
        if (!RosterOfficer.mayImport(staff)) {
            return new Outcome.NotAllowed();
        }
        if (size > LIMIT) {
            return new Outcome.Refused(RosterProblem.FILE_TOO_LARGE);
        }
        if (size == 0) {
            return new Outcome.Refused(RosterProblem.FILE_EMPTY);
        }
        String importId = UploadName.keyOf(staff.subject() + "|" + submissionKey);
        if (!imports.insert(importId, UploadName.of(fileName), size, staff.scope(), staff.subject(), clock.instant())) {
            return new Outcome.Received(importId);
        }
        try {
            if (parts.of(importId).store(content, LIMIT) > LIMIT) {
                throw new TableFileRefused(TableProblem.FILE_TOO_LARGE, 0);
            }
            look(importId);
        } catch (TableFileRefused e) {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
            return new Outcome.Refused(RosterProblem.of(e.problem()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        audit.note(staff.subject(), "roster.received", "roster-import " + importId, "done", "");
        return new Outcome.Received(importId);
    }

    private void look(String importId) {
        try (TableFile file = files.open(importId)) {
            ColumnMapping mapping = imports.remembered(file.headings())
                    .filter(known -> known.columns().size() == file.headings().size())
                    .orElseGet(() -> ColumnMapping.recognise(file.headings()));
            imports.layout(importId, file.format(), file.headings(), mapping);
        }
    }
}
