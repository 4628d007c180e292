package org.xueji.standards.name;

import java.util.List;
import java.util.Optional;

/// Words by which a name is found on a Latin keyboard (拼音检索词): 张三 by `zs` and `zhangsan`.
///
/// Surnames count with their usual reading (单 is `shan`). Latin letters stand for themselves; characters without a
/// known reading and dots are left out. `ü` is written `v`, as it is typed.
///
/// @param initials first letter of each syllable (首字母)
/// @param spelling all syllables joined (全拼)
public record PinyinSearchKey(String initials, String spelling) {
    /// Builds the words for a name.
    public static PinyinSearchKey of(PersonName name) {
        int[] characters = name.comparisonKey().codePoints().toArray();
        StringBuilder initials = new StringBuilder();
        StringBuilder spelling = new StringBuilder();
        int at = 0;
        Optional<String> surname = compoundSurname(characters);
        if (surname.isPresent()) {
            at = surname.get().codePointCount(0, surname.get().length());
            for (int within = 0; within < at; within++) {
                initials.append(initialInSurname(characters[within], surname.get()));
            }
            spelling.append(PinyinTable.ofSurname(surname.get()).getFirst());
        }
        for (; at < characters.length; at++) {
            String reading = at == 0 ? surnameReading(characters[0]) : usualReading(characters[at]);
            if (!reading.isEmpty()) {
                initials.append(reading.charAt(0));
                spelling.append(reading);
            }
        }
        return new PinyinSearchKey(
                initials.toString().replace('ü', 'v'), spelling.toString().replace('ü', 'v'));
    }

    private static Optional<String> compoundSurname(int[] characters) {
        for (int length = Math.min(PinyinTable.LONGEST_SURNAME, characters.length - 1); length > 1; length--) {
            String surname = new String(characters, 0, length);
            if (!PinyinTable.ofSurname(surname).isEmpty()) {
                return Optional.of(surname);
            }
        }
        return Optional.empty();
    }

    /// The initial of a character inside a compound surname: the reading that occurs in the surname's spelling.
    private static char initialInSurname(int codePoint, String surname) {
        String spelled = PinyinTable.ofSurname(surname).getFirst();
        List<String> readings = PinyinTable.ofCharacter(codePoint);
        boolean first = surname.codePointAt(0) == codePoint;
        return readings.stream()
                .filter(reading -> first ? spelled.startsWith(reading) : spelled.indexOf(reading) > 0)
                .findFirst()
                .orElse(readings.isEmpty() ? spelled : readings.getFirst())
                .charAt(0);
    }

    private static String surnameReading(int codePoint) {
        List<String> known = PinyinTable.ofSurname(Character.toString(codePoint));
        return known.isEmpty() ? usualReading(codePoint) : known.getFirst();
    }

    private static String usualReading(int codePoint) {
        if (codePoint >= 'a' && codePoint <= 'z') {
            return Character.toString(codePoint);
        }
        List<String> readings = PinyinTable.ofCharacter(codePoint);
        return readings.isEmpty() ? "" : readings.getFirst();
    }
}
