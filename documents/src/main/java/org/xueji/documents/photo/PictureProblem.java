package org.xueji.documents.photo;

/// Why a file is not taken as a picture (图片不可用): a stable code and what to do.
public enum PictureProblem {
    NOT_A_PICTURE("不是 JPEG 或 PNG 图片。请换一张；HEIC、WebP 请先另存为 JPEG。"),
    DAMAGED("图片损坏或没有传完整。请重新导出或重新拍摄后再上传。"),
    TOO_MANY_BYTES("文件太大。请缩小后重新上传。"),
    TOO_MANY_PIXELS("边长超过限度。请缩小后重新上传。"),
    TOO_SMALL("图片太小，看不清。请换一张更大的。");

    private final String message;

    PictureProblem(String message) {
        this.message = message;
    }

    /// The stable code, for example `PICTURE-DAMAGED`.
    public String code() {
        return "PICTURE-" + name().replace('_', '-');
    }

    /// The sentence for whoever uploaded it.
    public String message() {
        return message;
    }
}
