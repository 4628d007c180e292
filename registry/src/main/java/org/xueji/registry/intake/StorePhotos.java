package org.xueji.registry.intake;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntConsumer;
import org.springframework.stereotype.Component;
import org.xueji.documents.photo.PhotoArchive;
import org.xueji.documents.photo.PhotoArchive.Photo;
import org.xueji.documents.photo.PictureFile;
import org.xueji.documents.photo.PortraitCheck;
import org.xueji.registry.archive.AttachPhotos;
import org.xueji.registry.archive.PhotoKind;

/// Takes the admission photos of a ZIP to their records (录取照片入库), by 考生号 in the file name.
///
/// Good photos are stored, every other one is told. Running it again stores nothing twice.
@Component
class StorePhotos {
    private static final int AT_ONCE = 200;
    private static final int KEPT = 20_000;

    private record Counted(int photos, int stored, List<Finding> findings) {}

    private final UploadTable uploads;
    private final UploadRowTable rows;
    private final AttachPhotos attachPhotos;
    private final UploadFileTable parts;
    private final Clock clock;

    StorePhotos(
            UploadTable uploads, UploadRowTable rows, AttachPhotos attachPhotos, UploadFileTable parts, Clock clock) {
        this.uploads = uploads;
        this.rows = rows;
        this.attachPhotos = attachPhotos;
        this.parts = parts;
        this.clock = clock;
    }

    /// Stores the photos of an upload that waits; every 200 are a transaction of their own.
    ///
    /// @param told how many photos are done
    void store(String institution, String uploadId, IntConsumer told) {
        Upload upload = uploads.find(institution, uploadId)
                .filter(found -> found.state() == UploadState.WAITING)
                .orElse(null);
        if (upload == null) {
            return;
        }
        try {
            finish(upload, parts.of(upload).withCopy(copy -> stored(upload, copy, told)));
        } catch (IOException e) {
            uploads.result(
                    upload,
                    UploadState.REFUSED,
                    "",
                    "压缩包损坏、不是 ZIP，或多于 100000 个文件。请重新打包后上传。",
                    Upload.Counts.NONE,
                    clock.instant());
        }
    }

    private Counted stored(Upload upload, Path copy, IntConsumer told) throws IOException {
        List<Finding> findings = new ArrayList<>();
        Set<String> met = new HashSet<>();
        int stored = 0;
        try (PhotoArchive archive = PhotoArchive.open(copy)) {
            List<Photo> photos = archive.photos();
            for (int from = 0; from < photos.size(); from += AT_ONCE) {
                List<Photo> some = photos.subList(from, Math.min(photos.size(), from + AT_ONCE));
                Map<String, byte[]> good = good(upload, archive, some, met, findings);
                stored += attachPhotos.attach(
                        upload.institutionCode(), PhotoKind.ADMISSION, good, "学校上传录取照片", upload.receivedBy());
                told.accept(from + some.size());
            }
            return new Counted(photos.size(), stored, findings);
        }
    }

    private void finish(Upload upload, Counted counted) {
        int errors = (int) counted.findings().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .count();
        uploads.replaceFindings(upload, counted.findings().stream().limit(KEPT).toList());
        uploads.result(
                upload,
                UploadState.TAKEN,
                "ZIP",
                "",
                new Upload.Counts(
                        counted.photos(),
                        errors,
                        counted.findings().size() - errors,
                        0,
                        counted.stored(),
                        0,
                        counted.photos() - errors - counted.stored()),
                clock.instant());
        parts.delete(upload);
    }

    private Map<String, byte[]> good(
            Upload upload, PhotoArchive archive, List<Photo> photos, Set<String> met, List<Finding> findings) {
        Set<String> known = rows.recordIds(
                        upload.institutionCode(),
                        photos.stream().map(Photo::number).toList())
                .keySet();
        Map<String, byte[]> good = new LinkedHashMap<>();
        for (Photo photo : photos) {
            String name = photo.shown();
            if (!known.contains(photo.number())) {
                findings.add(problem(name, Severity.ERROR, "PHOTO-NOBODY", "文件名不是本校已上报新生的考生号。请改名后重新上传这一张。"));
                continue;
            }
            if (!met.add(photo.number())) {
                findings.add(problem(name, Severity.ERROR, "PHOTO-TWICE", "同一考生号有不止一张，只用了第一张。请只保留一张。"));
                continue;
            }
            switch (archive.read(photo)) {
                case PictureFile.Read read -> {
                    good.put(photo.number(), read.picture().jpeg());
                    if (!PortraitCheck.hasUsualShape(read.picture())) {
                        findings.add(problem(name, Severity.WARNING, "PHOTO-SHAPE", "宽高比不是 3:4，已存入。请核对是否裁剪不当。"));
                    }
                }
                case PictureFile.Refused refused ->
                    findings.add(problem(
                            name,
                            Severity.ERROR,
                            refused.problem().code(),
                            refused.problem().message()));
            }
        }
        return good;
    }

    private static Finding problem(String name, Severity severity, String code, String message) {
        return new Finding(0, name, severity, code, message);
    }
}
