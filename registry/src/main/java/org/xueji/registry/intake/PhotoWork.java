package org.xueji.registry.intake;

import org.springframework.stereotype.Component;
import org.xueji.platform.job.JobRun;
import org.xueji.platform.job.JobWork;

/// Storing the photos of a ZIP as long work (后台存照片).
@Component
class PhotoWork implements JobWork {
    static final String KIND = "registry.intake.photos";

    private final StorePhotos storePhotos;

    PhotoWork(StorePhotos storePhotos) {
        this.storePhotos = storePhotos;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(JobRun run) {
        String[] which = run.payload().split(" ", 2);
        run.resultAt("/supervision/uploads/" + which[1]);
        storePhotos.store(which[0], which[1], photos -> run.progress(photos, 0, "已处理 " + photos + " 张照片"));
    }
}
