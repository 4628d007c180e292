package org.xueji.standards.name;

import java.util.List;

/// A way to divide a name into surname and given name (姓与名的划分).
///
/// @param surname the characters of the surname
/// @param readings its readings as a surname without tones, the usual one first
/// @param givenReadings for each character of the given name its readings, the usual one first
public record SurnameCandidate(String surname, List<String> readings, List<List<String>> givenReadings) {
    public SurnameCandidate {
        readings = List.copyOf(readings);
        givenReadings = List.copyOf(givenReadings);
    }

    /// The pinyin for one choice of surname reading, every given character with its usual reading.
    PinyinName with(String surnameReading) {
        return new PinyinName(
                surnameReading,
                joined(givenReadings.stream().map(List::getFirst).toList()));
    }

    /// Joins syllables; one that begins with a, o or e takes an apostrophe before it (Xi'an).
    static String joined(List<String> syllables) {
        StringBuilder joined = new StringBuilder();
        for (String syllable : syllables) {
            if (!joined.isEmpty() && "aoe".indexOf(syllable.charAt(0)) >= 0) {
                joined.append('\'');
            }
            joined.append(syllable);
        }
        return joined.toString();
    }
}
