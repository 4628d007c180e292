package org.xueji.campus.roster;

/// What a picture of a student shows (图片种类).
public enum PictureKind {
    /// 录取照片, of the admission file.
    ADMISSION("录取照片"),
    /// 登记表照片: recent, blue background.
    FORM("登记表照片"),
    /// 身份证人像面.
    CARD_FRONT("身份证人像面"),
    /// 身份证国徽面.
    CARD_BACK("身份证国徽面"),
    /// 本人签名.
    SIGNATURE("本人签名");

    private final String label;

    PictureKind(String label) {
        this.label = label;
    }

    /// The Chinese name.
    public String label() {
        return label;
    }
}
