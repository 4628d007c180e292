package org.xueji.documents.photo;

/// What may be wrong with a portrait (照片提醒). Guesses of a program: they explain themselves and never block.
///
/// Sources: the collection rules for degree photos (480×640, light blue ground, face in the middle).
public enum PortraitRemark {
    SHAPE("宽高比不是 3:4（现在宽是高的 %d%%，应为 75%%）。请按 3:4 裁剪。"),
    SMALL("高度只有 %d 像素，印出来会模糊。建议至少 480×640 像素。"),
    BACKGROUND("上方背景约有 %d%% 是蓝色，多数要求蓝底。若确是蓝底、只是光线造成，可以不理会；否则请换一张。"),
    FACE("画面中部只有约 %d%% 像面部，可能没有拍到脸、脸太小或被遮挡。请核对。"),
    OFF_CENTRE("人像偏离中线约 %d%% 的画面宽度。请把脸放在中间重新裁剪。"),
    DARK("面部偏暗（亮度 %d，一般在 80 至 220 之间）。请在光线充足处重拍。"),
    BRIGHT("面部过亮（亮度 %d，一般在 80 至 220 之间）。请避开强光重拍。"),
    BLURRED("照片可能模糊（清晰度 %d，清楚的照片一般在 50 以上）。请擦净镜头、拿稳后重拍。"),
    GREY("照片可能是黑白的（色彩 %d，彩色照片一般在 8 以上）。请用彩色照片。");

    private final String message;

    PortraitRemark(String message) {
        this.message = message;
    }

    /// The stable code, for example `PORTRAIT-SHAPE`.
    public String code() {
        return "PORTRAIT-" + name().replace('_', '-');
    }

    String message(int measured) {
        return message.formatted(measured);
    }
}
