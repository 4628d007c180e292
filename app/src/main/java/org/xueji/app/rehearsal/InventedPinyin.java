package org.xueji.app.rehearsal;

import java.util.Map;
import org.xueji.standards.name.PersonName;
import org.xueji.standards.name.PinyinName;
import org.xueji.standards.name.PinyinSuggestion;

/// Pinyin as invented students would type it (虚构姓名拼音): surname, stroke, given name.
final class InventedPinyin {
    // Rare characters that tables of readings may lack.
    private static final Map<String, String> RARE =
            Map.of("㛃", "洁", "䶮", "演", "𠅤", "惠", "𬭎", "宏", "𬘭", "林", "㬎", "显", "𫍯", "小", "韡", "伟");

    private InventedPinyin() {}

    static String of(PersonName name) {
        String[] parts = name.value().split("·");
        if (parts.length > 1) {
            return joined(parts[0]) + "/" + joined(parts[1]);
        }
        PinyinName pinyin = read(name.value());
        return pinyin.surname() + "/" + pinyin.given();
    }

    private static String joined(String part) {
        PinyinName pinyin = read(part);
        return pinyin.surname() + pinyin.given();
    }

    private static PinyinName read(String name) {
        String readable = name;
        for (Map.Entry<String, String> rare : RARE.entrySet()) {
            readable = readable.replace(rare.getKey(), rare.getValue());
        }
        String known = readable;
        return PinyinSuggestion.of(new PersonName(known))
                .best()
                .orElseThrow(() -> new IllegalStateException("no reading for an invented name: " + known));
    }
}
