package org.xueji.registry.intake;

import java.util.Arrays;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.xueji.platform.page.Frame;
import org.xueji.registry.NationalSite;
import org.xueji.registry.archive.Words;
import org.xueji.registry.institution.Institutions;

/// Fills the pages of uploads (上报页面) for one institution.
@Component
class UploadPages {
    private final UploadTable uploads;
    private final Institutions institutions;
    private final NationalSite site;

    UploadPages(UploadTable uploads, Institutions institutions, NationalSite site) {
        this.uploads = uploads;
        this.institutions = institutions;
        this.site = site;
    }

    UploadsPage list(Frame frame, String institution, String problem) {
        return new UploadsPage(
                frame,
                institutions.nameOf(institution),
                institution,
                uploads.latest(institution).stream().map(this::row).toList(),
                problem);
    }

    Optional<UploadPage> one(Frame frame, String institution, String uploadId, String severity, int asked) {
        String shown = Arrays.stream(Severity.values())
                .map(Enum::name)
                .filter(severity::equals)
                .findFirst()
                .orElse("");
        int page = Math.clamp(asked, 1, 1_000);
        return uploads.find(institution, uploadId).map(upload -> {
            Upload.Counts counts = upload.counts();
            boolean checked = upload.state() == UploadState.CHECKED;
            return new UploadPage(
                    frame,
                    "/supervision/uploads/" + uploadId,
                    upload.fileName(),
                    upload.format(),
                    upload.state().label(),
                    upload.state().colour(),
                    upload.refusal(),
                    upload.kind() == Upload.Kind.PHOTOS,
                    upload.state() == UploadState.WAITING,
                    checked,
                    checked && counts.errors() == 0,
                    checked || upload.state() == UploadState.REFUSED,
                    counts.rows(),
                    counts.errors(),
                    counts.added(),
                    counts.changed(),
                    counts.unchanged(),
                    shown,
                    uploads
                            .findings(institution, uploadId, shown, UploadPage.SIZE, (page - 1) * UploadPage.SIZE)
                            .stream()
                            .map(UploadPages::line)
                            .toList(),
                    uploads.countFindings(institution, uploadId, shown),
                    page);
        });
    }

    private UploadsPage.Row row(Upload upload) {
        Upload.Counts counts = upload.counts();
        String words = counts.rows() == 0
                ? upload.refusal()
                : counts.rows() + (upload.kind() == Upload.Kind.PHOTOS ? " 张，" : " 行，") + counts.errors() + " 个错误";
        return new UploadsPage.Row(
                "/supervision/uploads/" + upload.uploadId(),
                upload.fileName(),
                upload.state().label(),
                upload.state().colour(),
                words,
                Words.moment(upload.receivedAt(), site.zone()),
                upload.receivedBy());
    }

    private static UploadPage.Line line(Finding finding) {
        return new UploadPage.Line(
                finding.row(),
                finding.heading(),
                finding.severity().label(),
                finding.severity().colour(),
                finding.code(),
                finding.message());
    }
}
