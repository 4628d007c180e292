package org.xueji.app.rehearsal;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.xueji.standards.code.EthnicGroup;

/// Ethnic groups as they might be spread at a university (虚构民族构成): every one of the 56 can be met.
final class InventedGroups {
    private static final int WHOLE = 10_000;
    private static final int OTHERS = 4;
    private static final Map<EthnicGroup, Integer> OFTEN = often();

    private InventedGroups() {}

    static EthnicGroup draw(RandomGenerator random) {
        int drawn = random.nextInt(WHOLE);
        for (Map.Entry<EthnicGroup, Integer> entry : OFTEN.entrySet()) {
            drawn -= entry.getValue();
            if (drawn < 0) {
                return entry.getKey();
            }
        }
        return EthnicGroup.HAN;
    }

    private static Map<EthnicGroup, Integer> often() {
        Map<EthnicGroup, Integer> often = new LinkedHashMap<>();
        often.put(EthnicGroup.ZHUANG, 260);
        often.put(EthnicGroup.MAN, 120);
        often.put(EthnicGroup.HUI, 130);
        often.put(EthnicGroup.MIAO, 110);
        often.put(EthnicGroup.UYGUR, 90);
        often.put(EthnicGroup.TUJIA, 100);
        often.put(EthnicGroup.YI, 80);
        often.put(EthnicGroup.MONGOL, 70);
        often.put(EthnicGroup.ZANG, 70);
        often.put(EthnicGroup.BUYEI, 40);
        often.put(EthnicGroup.DONG, 45);
        often.put(EthnicGroup.YAO, 50);
        often.put(EthnicGroup.CHOSEN, 25);
        often.put(EthnicGroup.BAI, 25);
        often.put(EthnicGroup.KAZAK, 20);
        for (EthnicGroup group : EthnicGroup.values()) {
            boolean people = group.code().compareTo("56") <= 0;
            if (people && group != EthnicGroup.HAN) {
                often.putIfAbsent(group, OTHERS);
            }
        }
        return often;
    }
}
