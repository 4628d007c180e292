package org.xueji.campus.campaign;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.xueji.campus.Campus;
import org.xueji.campus.CampusTransaction;
import org.xueji.platform.audit.Audit;
import org.xueji.platform.storage.StoredFiles;

/// Hands a paper out with the notice (添加附件): PDF, Word, Excel or a picture, told by the first bytes.
@Component
class AttachFile {
    /// What came of it.
    sealed interface Outcome {
        /// It is handed out.
        record Attached() implements Outcome {}

        /// Why not, in words that say what to do.
        record Refused(String reason) implements Outcome {}
    }

    private static final int LARGEST = 10 * 1024 * 1024;
    private static final int MOST = 10;
    private static final int LONGEST_NAME = 120;

    private final AttachmentTable table;
    private final StoredFiles files;
    private final Audit audit;
    private final Clock clock;

    AttachFile(AttachmentTable table, @Campus StoredFiles files, @Campus Audit audit, Clock clock) {
        this.table = table;
        this.files = files;
        this.audit = audit;
        this.clock = clock;
    }

    @CampusTransaction
    public Outcome attach(String campaignId, String fileName, byte[] bytes, String actor) {
        String name = fileName.substring(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1)
                .strip();
        if (bytes.length == 0 || bytes.length > LARGEST) {
            return new Outcome.Refused("请选择一个不超过 10 MB 的文件。");
        }
        if (name.length() > LONGEST_NAME) {
            return new Outcome.Refused("文件名最多 120 字，请改短后再上传。");
        }
        Optional<PaperKind> kind = PaperKind.of(name, bytes);
        if (kind.isEmpty()) {
            return new Outcome.Refused("只能上传 PDF、Word（docx）、Excel（xlsx）或 PNG、JPG 图片，且内容须与扩展名一致。");
        }
        Attachment file = new Attachment(files.put(kind.get().contentType(), bytes), name, bytes.length);
        if (!table.insert(campaignId, file, MOST, actor, clock.instant())) {
            files.delete(List.of(file.fileKey()));
            return new Outcome.Refused("最多 10 个附件，且已结束的核查工作不能再添加。");
        }
        audit.note(actor, "campaign.file-attached", "campaign " + campaignId, "done", file.fileKey());
        return new Outcome.Attached();
    }
}
