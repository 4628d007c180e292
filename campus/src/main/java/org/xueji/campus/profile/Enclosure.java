package org.xueji.campus.profile;

import java.util.Arrays;
import java.util.Optional;
import org.xueji.campus.roster.PictureKind;
import org.xueji.documents.photo.PictureLimits;

/// A picture a student adds for the registration form (附件图片).
enum Enclosure {
    /// 大1寸蓝底照片.
    PHOTO(PictureKind.FORM, "近期大 1 寸蓝底照片，JPEG 或 PNG，不超过 2 MB。", PictureLimits.portrait()),
    /// 身份证人像面.
    CARD_FRONT(PictureKind.CARD_FRONT, "把身份证放平拍全，文字看得清，不超过 5 MB。保存时会加水印。", PictureLimits.paper()),
    /// 身份证国徽面.
    CARD_BACK(PictureKind.CARD_BACK, "把身份证放平拍全，有效期看得清，不超过 5 MB。保存时会加水印。", PictureLimits.paper()),
    /// 本人签名.
    SIGNATURE(PictureKind.SIGNATURE, "在框内手写签名，或上传白纸黑字的签名照片，不超过 1 MB。", new PictureLimits(1 << 20, 4_000, 60, 30));

    private final PictureKind kind;
    private final String hint;
    private final PictureLimits limits;

    Enclosure(PictureKind kind, String hint, PictureLimits limits) {
        this.kind = kind;
        this.hint = hint;
        this.limits = limits;
    }

    PictureKind kind() {
        return kind;
    }

    String hint() {
        return hint;
    }

    PictureLimits limits() {
        return limits;
    }

    /// The enclosure of a name as addresses carry it.
    static Optional<Enclosure> of(String name) {
        return Arrays.stream(values()).filter(one -> one.name().equals(name)).findFirst();
    }
}
