package org.xueji.app.rehearsal;

import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.xueji.standards.code.EthnicGroup;
import org.xueji.standards.code.Sex;
import org.xueji.standards.name.PersonName;

/// Puts names together as they are given in each ethnic group (虚构姓名).
final class InventedNames {
    private static final Map<EthnicGroup, String> OWN_NAMES = Map.of(
            EthnicGroup.UYGUR, "uygur",
            EthnicGroup.UZBEK, "uygur",
            EthnicGroup.TATAR, "uygur",
            EthnicGroup.KAZAK, "kazak",
            EthnicGroup.KIRGIZ, "kazak",
            EthnicGroup.ZANG, "zang",
            EthnicGroup.MONBA, "zang",
            EthnicGroup.MONGOL, "mongol",
            EthnicGroup.YI, "yi");
    private static final List<String> WITH_DOT = List.of("uygur", "kazak");
    private static final int RARE_ONE_IN = 90;
    private static final int SHORT_ONE_IN = 6;

    private final NameWords words = new NameWords();

    /// A name.
    PersonName draw(EthnicGroup group, Sex sex, RandomGenerator random) {
        String own = OWN_NAMES.get(group);
        if (own == null) {
            return new PersonName(words.surname(random) + given(sex, random));
        }
        String list = own + (sex == Sex.MALE ? "-male" : "-female");
        String first = words.any(list, random);
        return new PersonName(WITH_DOT.contains(own) ? first + "·" + words.any(own + "-male", random) : first);
    }

    private String given(Sex sex, RandomGenerator random) {
        String list = sex == Sex.MALE ? "given-male" : "given-female";
        String last = random.nextInt(RARE_ONE_IN) == 0 ? words.any("rare", random) : words.any(list, random);
        return random.nextInt(SHORT_ONE_IN) == 0 ? last : words.any(list, random) + last;
    }
}
