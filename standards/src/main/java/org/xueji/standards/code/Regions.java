package org.xueji.standards.code;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.xueji.standards.ResourceTable;
import org.xueji.standards.TypedText;

/// The table of regions (行政区划代码表) down to counties, abolished codes included.
///
/// Counties governed by a province (济源市) and districts of the four municipalities hang under the province.
/// Source: GB/T 2260; editions and licence in `NOTICE.md`.
public final class Regions {
    private static final Map<String, Region> BY_CODE = load();
    private static final Map<String, List<Region>> CHILDREN = groupByParent();
    private static final Map<String, Region> BY_PATH = indexPaths();

    private Regions() {}

    /// Finds by the six digits, in force or abolished.
    public static Optional<Region> find(String code) {
        return Optional.ofNullable(BY_CODE.get(code));
    }

    /// The provinces, autonomous regions, municipalities and special administrative regions by code.
    public static List<Region> provinces() {
        return children("");
    }

    /// The regions in force directly below a code, by code; none below a county or an unknown code.
    public static List<Region> children(String code) {
        return CHILDREN.getOrDefault(code, List.of());
    }

    /// The names from the province down, joined by strokes: 广东省/东莞市; the code itself when it is unknown.
    public static String path(String code) {
        Region region = BY_CODE.get(code);
        if (region == null) {
            return code;
        }
        String parent = parentCode(code);
        return parent.isEmpty() ? region.name() : path(parent) + "/" + region.name();
    }

    /// Understands what a file or a person writes: six digits, a path with or without strokes and spaces
    /// (广东省东莞市, 广东 东莞), or a name that only one region has.
    public static Optional<Region> read(String typed) {
        String compact = TypedText.compact(typed);
        Region byCode = BY_CODE.get(compact);
        if (byCode != null) {
            return Optional.of(byCode);
        }
        String key = pathKey(compact);
        Region byPath = BY_PATH.get(key);
        if (byPath != null || key.length() < 2) {
            return Optional.ofNullable(byPath);
        }
        List<Region> namesakes = BY_CODE.values().stream()
                .filter(region -> region.inForce() && pathKey(region.name()).equals(key))
                .limit(2)
                .toList();
        return namesakes.size() == 1 ? Optional.of(namesakes.getFirst()) : Optional.empty();
    }

    /// Searches by the beginning of a code or by words of the path, former names included; in force first, then
    /// higher levels, then by code.
    public static List<Region> search(String text, int limit) {
        List<String> words = Arrays.stream(text.strip().split("[\\s/，,]+"))
                .map(TypedText::compact)
                .filter(word -> !word.isEmpty())
                .toList();
        if (words.isEmpty()) {
            return List.of();
        }
        return BY_CODE.values().stream()
                .filter(region -> words.stream().allMatch(word -> mentions(region, word))
                        && mentionsItself(region, words.getLast()))
                .sorted(Comparator.comparing(Region::inForce)
                        .reversed()
                        .thenComparing(Region::level)
                        .thenComparing(Region::code))
                .limit(limit)
                .toList();
    }

    private static boolean mentions(Region region, String word) {
        return path(region.code()).contains(word) || mentionsItself(region, word);
    }

    private static boolean mentionsItself(Region region, String word) {
        return region.code().startsWith(word)
                || region.name().contains(word)
                || region.formerNames().stream().anyMatch(name -> name.contains(word))
                || path(region.code()).replace("/", "").endsWith(word);
    }

    private static Map<String, Region> load() {
        Map<String, Region> byCode = new LinkedHashMap<>();
        for (List<String> row :
                ResourceTable.beside(Regions.class, "region.tsv").rows()) {
            int lastYear = row.get(2).isEmpty() ? 0 : Integer.parseInt(row.get(2));
            List<String> former =
                    row.get(3).isEmpty() ? List.of() : Arrays.asList(row.get(3).split("、"));
            byCode.put(row.get(0), new Region(row.get(0), row.get(1), lastYear, former));
        }
        return byCode;
    }

    private static Map<String, List<Region>> groupByParent() {
        Map<String, List<Region>> children = new HashMap<>();
        for (Region region : BY_CODE.values()) {
            if (region.inForce()) {
                children.computeIfAbsent(parentCode(region.code()), code -> new ArrayList<>())
                        .add(region);
            }
        }
        children.replaceAll((code, regions) -> List.copyOf(regions));
        return children;
    }

    private static Map<String, Region> indexPaths() {
        Map<String, Region> byPath = new HashMap<>();
        // Regions in force are indexed first and win over abolished namesakes.
        BY_CODE.values().stream()
                .sorted(Comparator.comparing(Region::inForce).reversed())
                .forEach(region -> byPath.putIfAbsent(pathKey(path(region.code())), region));
        return byPath;
    }

    private static String parentCode(String code) {
        if (code.endsWith("0000")) {
            return "";
        }
        String prefecture = code.substring(0, 4) + "00";
        boolean below = !code.equals(prefecture) && BY_CODE.containsKey(prefecture);
        return below ? prefecture : code.substring(0, 2) + "0000";
    }

    /// Writes a path without strokes and without the words people leave out.
    private static String pathKey(String path) {
        StringBuilder key = new StringBuilder();
        for (String name : path.split("/")) {
            key.append(name);
        }
        String joined = key.toString();
        for (String word : List.of("特别行政区", "壮族自治区", "回族自治区", "维吾尔自治区", "自治区", "省", "市")) {
            joined = joined.replace(word, "");
        }
        return joined;
    }
}
