package org.xueji.campus.profile;

import java.util.Arrays;
import java.util.Optional;
import org.xueji.campus.campaign.StudentField;

/// One of the eight items a student checks and supplements (核对补充的 8 项), in the order of the notice.
public enum ProfileItem {
    /// 籍贯: where the family comes from.
    NATIVE_PLACE(StudentField.NATIVE_PLACE, "祖居地或户籍簿上的籍贯，选到市或县。"),
    /// 生源地区: where the high school is.
    ORIGIN_REGION(StudentField.ORIGIN_REGION, "高考时所在中学的地区，不是出生地，选到县（区）。"),
    /// 姓名拼音.
    PINYIN(StudentField.PINYIN, "申报学位证书要用，姓和名分开填写，不带声调。"),
    /// 常用电子邮箱.
    EMAIL(StudentField.EMAIL, "建议使用 QQ 邮箱，例如 123456@qq.com。"),
    /// 家庭联系人.
    FAMILY_CONTACT(StudentField.FAMILY_CONTACT, "父母或其他监护人的姓名。"),
    /// 家庭电话.
    FAMILY_PHONE(StudentField.FAMILY_PHONE, "11 位手机号，或带区号的固定电话，例如 0769-22861114；境外号码以 + 开头。"),
    /// 家庭地址.
    FAMILY_ADDRESS(StudentField.FAMILY_ADDRESS, "写到门牌号，例如 某省某市某区某路 1 号 2 栋 301 房。"),
    /// 邮政编码.
    POST_CODE(StudentField.POST_CODE, "家庭地址的 6 位邮政编码。");

    private final StudentField field;
    private final String hint;

    ProfileItem(StudentField field, String hint) {
        this.field = field;
        this.hint = hint;
    }

    /// What tables, forms and the field policy call it.
    public String key() {
        return field.key();
    }

    /// The Chinese name.
    public String label() {
        return field.label();
    }

    /// One sentence that helps to fill it in.
    public String hint() {
        return hint;
    }

    /// The item of a key; empty for any other field.
    public static Optional<ProfileItem> of(String key) {
        return Arrays.stream(values()).filter(item -> item.key().equals(key)).findFirst();
    }
}
