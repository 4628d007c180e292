package org.xueji.campus.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.xueji.standards.code.Regions;
import org.xueji.standards.identity.PostCode;
import org.xueji.standards.name.PersonName;
import org.xueji.standards.name.PinyinSuggestion;

/// What is allowed but looks like a slip (提醒): shown beside the item, never a refusal.
final class ItemWarnings {
    private static final Set<String> SLIPS =
            Set.of("qq.con", "qq.cm", "qq.cn", "163.con", "163.cm", "126.con", "gmial.com", "gmail.con");

    private ItemWarnings() {}

    /// The warnings for an item beside the values of the others.
    static List<String> of(ProfileItem item, Map<ProfileItem, String> values, PersonName owner) {
        String value = values.get(item);
        List<String> warnings = new ArrayList<>();
        if (value == null) {
            return warnings;
        }
        switch (item) {
            case NATIVE_PLACE -> {}
            case ORIGIN_REGION -> add(warnings, !Regions.children(value).isEmpty(), "只选到了市。中学所在的县（区）已知时，请选到县（区）。");
            case PINYIN ->
                add(
                        warnings,
                        !PinyinSuggestion.of(owner).fits(ItemWords.pinyin(value)),
                        "这个拼音和姓名的读音对不上。多音字或地方读音请再核对一遍，没有错就不用改。");
            case EMAIL -> add(warnings, SLIPS.contains(value.substring(value.indexOf('@') + 1)), "邮箱的后缀像是写错了，请再看一遍。");
            case FAMILY_CONTACT -> add(warnings, new PersonName(value).sameAs(owner), "联系人和本人同名。请填写父母或其他监护人。");
            case FAMILY_PHONE -> add(warnings, value.startsWith("+"), "这是境外号码，请确认国家（地区）号没有写错。");
            case FAMILY_ADDRESS -> add(warnings, !FamilyAddress.namesAPlace(value), "地址里没有看到省、市、县（区）的名称，请确认写完整了。");
            case POST_CODE -> postCode(value, values, warnings);
        }
        return warnings;
    }

    // The family may live elsewhere than the school was, so the address counts first.
    private static void postCode(String value, Map<ProfileItem, String> values, List<String> warnings) {
        String address = values.getOrDefault(ProfileItem.FAMILY_ADDRESS, "");
        String province = Regions.provinces().stream()
                .filter(region -> address.startsWith(region.name().substring(0, 2)))
                .map(region -> region.code().substring(0, 2))
                .findFirst()
                .orElse("");
        add(warnings, !new PostCode(value).fits(province), "这个邮政编码和家庭地址不在同一个省，请核对。");
    }

    private static void add(List<String> warnings, boolean wanted, String warning) {
        if (wanted) {
            warnings.add(warning);
        }
    }
}
