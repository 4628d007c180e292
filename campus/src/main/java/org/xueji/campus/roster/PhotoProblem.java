package org.xueji.campus.roster;

import org.xueji.documents.photo.PictureProblem;

/// What can be wrong with a photo of a ZIP (照片问题): a stable code, whether it keeps the photo out, what to do.
public enum PhotoProblem {
    NO_STUDENT(true, "文件名不是您范围内学生的考生号、学号或证件号码。请改名后重新上传这一张。"),
    NOT_A_PICTURE(true, "不是 JPEG 或 PNG 图片，或已损坏。请换一张。"),
    TOO_LARGE(true, "文件超过 2 MB 或边长超过 6000 像素。请缩小后重新上传。"),
    TOO_SMALL(true, "小于 90×120 像素，看不清。请换一张。"),
    TWICE(true, "同一名学生在压缩包里有不止一张，只用了第一张。请只保留一张。"),
    SHAPE(false, "宽高比不是 3:4，已存入。请核对是否裁剪不当。");

    private final boolean error;
    private final String message;

    PhotoProblem(boolean error, String message) {
        this.error = error;
        this.message = message;
    }

    /// The problem of a file that is not taken as a picture.
    static PhotoProblem of(PictureProblem ofFile) {
        return switch (ofFile) {
            case NOT_A_PICTURE, DAMAGED -> NOT_A_PICTURE;
            case TOO_MANY_BYTES, TOO_MANY_PIXELS -> TOO_LARGE;
            case TOO_SMALL -> TOO_SMALL;
        };
    }

    /// The stable code.
    public String code() {
        return "PHOTO-" + name().replace('_', '-');
    }

    /// Whether the photo is kept out.
    public boolean isError() {
        return error;
    }

    /// The sentence for the officer.
    public String message() {
        return message;
    }
}
