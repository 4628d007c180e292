package org.xueji.standards.name;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.xueji.standards.ResourceTable;

/// Readings of 21,131 characters and of the surnames that are read otherwise or have two characters (读音表).
final class PinyinTable {
    private static final Map<Integer, List<String>> CHARACTERS = characters();
    private static final Map<String, List<String>> SURNAMES = surnames();
    /// The longest surname of the table, in code points.
    static final int LONGEST_SURNAME = 4;

    private PinyinTable() {}

    /// Readings without tones, the usual one first; none for a character outside the table.
    static List<String> ofCharacter(int codePoint) {
        return CHARACTERS.getOrDefault(codePoint, List.of());
    }

    /// Readings of a surname of the table, the usual one first; none when it is not listed.
    static List<String> ofSurname(String surname) {
        return SURNAMES.getOrDefault(surname, List.of());
    }

    private static Map<Integer, List<String>> characters() {
        Map<Integer, List<String>> found = new HashMap<>(32_768);
        for (List<String> row :
                ResourceTable.beside(PinyinTable.class, "pinyin.tsv").rows()) {
            List<String> readings = readings(row.get(0));
            row.get(1).codePoints().forEach(codePoint -> found.put(codePoint, readings));
        }
        return found;
    }

    private static Map<String, List<String>> surnames() {
        Map<String, List<String>> found = new HashMap<>();
        for (List<String> row :
                ResourceTable.beside(PinyinTable.class, "surname.tsv").rows()) {
            found.put(row.get(0), readings(row.get(1)));
        }
        return found;
    }

    private static List<String> readings(String column) {
        return List.of(column.replace('v', 'ü').split(" "));
    }
}
