package org.xueji.registry.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.HexFormat;
import org.springframework.stereotype.Component;
import org.xueji.platform.Door;
import org.xueji.platform.audit.Audit;
import org.xueji.platform.job.Jobs;
import org.xueji.registry.Registry;
import org.xueji.registry.RegistryTransaction;

/// Takes a file of an institution in (上传): keeps it sealed and has it checked in the background.
@Component
class ReceiveUpload {
    private static final int LONGEST_NAME = 120;

    private final UploadTable uploads;
    private final UploadFileTable parts;
    private final Jobs jobs;
    private final Audit audit;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    ReceiveUpload(UploadTable uploads, UploadFileTable parts, @Registry Jobs jobs, @Registry Audit audit, Clock clock) {
        this.uploads = uploads;
        this.parts = parts;
        this.jobs = jobs;
        this.audit = audit;
        this.clock = clock;
    }

    /// Keeps a file and starts its check.
    ///
    /// @param content is read to its end and not closed; what is larger than its kind may be is no upload
    /// @return the key of the upload
    @RegistryTransaction
    public String receive(String institution, Upload.Kind kind, String fileName, InputStream content, String by) {
        Upload upload = keep(institution, kind, fileName, content, by);
        boolean freshmen = kind == Upload.Kind.FRESHMEN;
        jobs.start(
                Door.SUPERVISION,
                by,
                freshmen ? CheckWork.KIND : PhotoWork.KIND,
                (freshmen ? "校验上报数据：" : "存入照片：") + upload.fileName(),
                institution + " " + upload.uploadId());
        return upload.uploadId();
    }

    /// Keeps a file and starts nothing.
    @RegistryTransaction
    public Upload keep(String institution, Upload.Kind kind, String fileName, InputStream content, String by) {
        byte[] id = new byte[16];
        random.nextBytes(id);
        String uploadId = HexFormat.of().formatHex(id);
        String base = fileName.substring(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1);
        String name = base.isBlank() ? "未命名" : base.substring(Math.max(0, base.length() - LONGEST_NAME));
        Upload upload = new Upload(
                institution,
                uploadId,
                kind,
                name,
                "",
                UploadState.WAITING,
                "",
                Upload.Counts.NONE,
                by,
                clock.instant());
        uploads.insert(upload);
        store(upload, content);
        audit.note(by, "upload.received", "upload " + institution + "/" + uploadId, "done", kind.name());
        return upload;
    }

    private void store(Upload upload, InputStream content) {
        try {
            if (parts.of(upload).store(content, upload.kind().largest())
                    > upload.kind().largest()) {
                throw new IllegalArgumentException(
                        "the file is larger than " + upload.kind().largest() + " bytes");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
