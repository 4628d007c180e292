package org.xueji.standards.name;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SequencedSet;

/// Proposals for the pinyin of a name (姓名拼音建议), for the person to choose from and never to be filled in silently.
///
/// Compound surnames (欧阳) come before single ones, a double surname (郑李) after them. Names with a dot and names in
/// other scripts follow their own language (GB/T 28039-2011) and get no proposal.
///
/// @param name the name asked about
/// @param surnames ways to divide it, the likely one first; none when there is no proposal
public record PinyinSuggestion(PersonName name, List<SurnameCandidate> surnames) {
    private static final int MOST_CANDIDATES = 24;

    public PinyinSuggestion {
        surnames = List.copyOf(surnames);
    }

    /// Looks the name up.
    public static PinyinSuggestion of(PersonName name) {
        int[] characters = name.value()
                .codePoints()
                .filter(codePoint -> !Character.isSpaceChar(codePoint) && !NameText.isVariationSelector(codePoint))
                .toArray();
        List<List<String>> readings = new ArrayList<>();
        for (int character : characters) {
            List<String> ofCharacter = PinyinTable.ofCharacter(character);
            if (ofCharacter.isEmpty()) {
                return new PinyinSuggestion(name, List.of());
            }
            readings.add(ofCharacter);
        }
        return new PinyinSuggestion(name, readings.isEmpty() ? List.of() : divide(characters, readings));
    }

    /// The likely pinyin, or nothing when the table cannot help.
    public Optional<PinyinName> best() {
        return surnames.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        surnames.getFirst().with(surnames.getFirst().readings().getFirst()));
    }

    /// Whether the surname can be read or divided in more than one way (多音字姓), so that the person must be asked.
    public boolean surnameIsAmbiguous() {
        return surnames.size() > 1
                || (surnames.size() == 1 && surnames.getFirst().readings().size() > 1);
    }

    /// At most 24 proposals, the likely one first: every surname reading, then other readings of given characters.
    public List<PinyinName> candidates() {
        SequencedSet<PinyinName> found = new LinkedHashSet<>();
        for (SurnameCandidate candidate : surnames) {
            candidate.readings().forEach(reading -> found.add(candidate.with(reading)));
        }
        for (SurnameCandidate candidate : surnames) {
            for (List<String> given : givenCombinations(candidate.givenReadings())) {
                for (String reading : candidate.readings()) {
                    found.add(new PinyinName(reading, SurnameCandidate.joined(given)));
                }
            }
        }
        return found.stream().limit(MOST_CANDIDATES).toList();
    }

    /// Whether some reading of the characters gives this pinyin; if not, a slip is likely and worth a warning.
    /// A name without proposals fits anything.
    public boolean fits(PinyinName typed) {
        if (surnames.isEmpty()) {
            return true;
        }
        String letters = letters(typed.surname()) + letters(typed.given());
        return surnames.stream()
                .anyMatch(candidate -> candidate.readings().stream()
                        .map(PinyinSuggestion::letters)
                        .anyMatch(reading -> letters.startsWith(reading)
                                && spells(letters, reading.length(), candidate.givenReadings(), 0)));
    }

    /// Divides pinyin written as one word (`Zhangsan`, `ZHANG SAN`, `ZHANGSan`) with the help of the name; nothing
    /// when no reading of the name is spelled this way.
    public Optional<PinyinName> divide(String oneWord) {
        String wanted = letters(oneWord.strip().toLowerCase(Locale.ROOT));
        return allSpellings().stream()
                .filter(spelling -> (letters(spelling.surname()) + letters(spelling.given())).equals(wanted))
                .findFirst();
    }

    private List<PinyinName> allSpellings() {
        List<PinyinName> spellings = new ArrayList<>();
        for (SurnameCandidate candidate : surnames) {
            for (List<String> given : givenCombinations(candidate.givenReadings())) {
                for (String reading : candidate.readings()) {
                    spellings.add(new PinyinName(reading, SurnameCandidate.joined(given)));
                }
            }
        }
        return spellings;
    }

    private static boolean spells(String letters, int from, List<List<String>> readings, int at) {
        if (at == readings.size()) {
            return from == letters.length();
        }
        return readings.get(at).stream()
                .map(PinyinSuggestion::letters)
                .anyMatch(reading -> letters.startsWith(reading, from)
                        && spells(letters, from + reading.length(), readings, at + 1));
    }

    /// Letters only, with `ü`, `v` and the `yu` of passports all written `v`.
    private static String letters(String spelled) {
        StringBuilder letters = new StringBuilder(spelled.length());
        for (int at = 0; at < spelled.length(); at++) {
            char letter = spelled.charAt(at);
            if (letter == 'ü') {
                letters.append('v');
            }
            if (letter >= 'a' && letter <= 'z') {
                letters.append(letter);
            }
        }
        return letters.toString().replace("lyu", "lv").replace("nyu", "nv");
    }

    private static List<List<String>> givenCombinations(List<List<String>> readings) {
        List<List<String>> combinations = List.of(List.of());
        for (List<String> ofCharacter : readings) {
            List<List<String>> longer = new ArrayList<>();
            for (List<String> begun : combinations) {
                for (String reading : ofCharacter) {
                    List<String> next = new ArrayList<>(begun);
                    next.add(reading);
                    longer.add(next);
                }
            }
            combinations = longer.subList(0, Math.min(longer.size(), 200));
        }
        return combinations;
    }

    private static List<SurnameCandidate> divide(int[] characters, List<List<String>> readings) {
        List<SurnameCandidate> found = new ArrayList<>();
        for (int length = Math.min(PinyinTable.LONGEST_SURNAME, characters.length - 1); length > 1; length--) {
            String surname = new String(characters, 0, length);
            List<String> known = PinyinTable.ofSurname(surname);
            if (!known.isEmpty()) {
                found.add(new SurnameCandidate(surname, known, readings.subList(length, characters.length)));
            }
        }
        String single = new String(characters, 0, 1);
        found.add(new SurnameCandidate(
                single, singleReadings(single, readings.getFirst()), readings.subList(1, characters.length)));
        if (characters.length == 4 && found.size() == 1) {
            found.add(doubleSurname(characters, readings));
        }
        return found;
    }

    private static List<String> singleReadings(String surname, List<String> ofCharacter) {
        List<String> known = PinyinTable.ofSurname(surname);
        return known.isEmpty() ? ofCharacter.subList(0, 1) : known;
    }

    /// 郑李淑芳 → Zheng-Li Shufang: both parents' surnames joined by a hyphen.
    private static SurnameCandidate doubleSurname(int[] characters, List<List<String>> readings) {
        String first =
                singleReadings(new String(characters, 0, 1), readings.get(0)).getFirst();
        String second =
                singleReadings(new String(characters, 1, 1), readings.get(1)).getFirst();
        return new SurnameCandidate(
                new String(characters, 0, 2), List.of(first + "-" + second), readings.subList(2, characters.length));
    }
}
