package org.xueji.campus.collection;

import java.util.ArrayList;
import java.util.List;
import org.xueji.campus.checklist.ListDifference;

/// How a list changed, in a few words (名单变化说明).
final class ListWords {
    private ListWords() {}

    static String of(ListDifference difference) {
        List<String> words = new ArrayList<>();
        add(words, "增加", difference.added().size());
        add(words, "减少", difference.removed().size());
        add(words, "信息有变化", difference.changed().size());
        return words.isEmpty() ? "打印后有变化" : "打印后" + String.join("，", words);
    }

    private static void add(List<String> words, String what, int count) {
        if (count > 0) {
            words.add(what + " " + count + " 人");
        }
    }
}
