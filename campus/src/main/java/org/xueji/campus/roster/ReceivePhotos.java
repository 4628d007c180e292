package org.xueji.campus.roster;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.interceptor.TransactionAspectSupport;
import org.xueji.campus.Campus;
import org.xueji.campus.CampusTransaction;
import org.xueji.campus.office.Staff;
import org.xueji.platform.Door;
import org.xueji.platform.job.Jobs;

/// Takes a ZIP of photos in (上传照片): keeps it sealed and starts the work on it.
@Component
class ReceivePhotos {
    private static final long LIMIT = 1L << 30;

    private final PhotoImportTable imports;
    private final ImportFileTable parts;
    private final Jobs jobs;
    private final Clock clock;

    ReceivePhotos(PhotoImportTable imports, ImportFileTable parts, @Campus Jobs jobs, Clock clock) {
        this.imports = imports;
        this.parts = parts;
        this.jobs = jobs;
        this.clock = clock;
    }

    /// The key of the import; empty when the file is empty or larger than 1 GB.
    ///
    /// @param submissionKey of the form; a form sent twice brings one import
    @CampusTransaction
    public Optional<String> receive(
            String submissionKey, String fileName, long size, InputStream content, Staff staff) {
        if (size == 0 || size > LIMIT) {
            return Optional.empty();
        }
        String importId = UploadName.keyOf("photos|" + staff.subject() + "|" + submissionKey);
        String name = UploadName.of(fileName);
        if (!imports.insert(importId, name, size, staff.scope(), staff.subject(), clock.instant())) {
            return Optional.of(importId);
        }
        try {
            if (parts.of(importId).store(content, LIMIT) > LIMIT) {
                TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
                return Optional.empty();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        imports.job(importId, jobs.start(Door.CAMPUS, staff.subject(), PhotoWork.KIND, "存入照片：" + name, importId));
        return Optional.of(importId);
    }
}
