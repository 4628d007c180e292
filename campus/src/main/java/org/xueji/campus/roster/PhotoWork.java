package org.xueji.campus.roster;

import java.io.IOException;
import java.util.List;
import org.springframework.stereotype.Component;
import org.xueji.campus.office.Scope;
import org.xueji.platform.job.JobRefused;
import org.xueji.platform.job.JobRun;
import org.xueji.platform.job.JobWork;

/// Storing the photos of a ZIP as long work (后台存照片).
@Component
class PhotoWork implements JobWork {
    static final String KIND = "campus.roster.photos";

    private final PhotoImportTable imports;
    private final ImportFileTable parts;
    private final StorePhotos storePhotos;
    private final FinishPhotos finish;

    PhotoWork(PhotoImportTable imports, ImportFileTable parts, StorePhotos storePhotos, FinishPhotos finish) {
        this.imports = imports;
        this.parts = parts;
        this.storePhotos = storePhotos;
        this.finish = finish;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(JobRun run) {
        String importId = run.payload();
        run.resultAt("/campus/roster/photos/" + importId);
        PhotoImport photos = imports.find(importId, Scope.school()).orElseThrow();
        if (!photos.state().equals("WAITING")) {
            return;
        }
        try {
            StorePhotos.Stored stored = parts.of(importId)
                    .withCopy(copy -> storePhotos.store(
                            copy, photos.scope(), done -> run.progress(0, 0, "已处理 " + done + " 张照片")));
            finish.finish(importId, run.owner(), true, stored.stored(), stored.findings());
        } catch (IOException e) {
            finish.finish(importId, run.owner(), false, 0, List.of());
            throw new JobRefused("压缩包损坏、不是 ZIP，或多于 100000 个文件。请重新打包后上传。");
        }
    }
}
