package org.xueji.platform.signin;

import org.springframework.security.access.AccessDeniedException;

/// A form with files was not read at all (上传被拒): it is larger than its route takes, or does not say how large it is.
public final class UploadRefused extends AccessDeniedException {
    private final int megabytes;

    UploadRefused(int megabytes) {
        super("A form with files of more than " + megabytes + " MB, or of unknown size");
        this.megabytes = megabytes;
    }

    /// What the route takes; zero when it takes no files.
    public int megabytes() {
        return megabytes;
    }
}
