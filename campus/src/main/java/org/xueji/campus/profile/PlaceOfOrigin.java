package org.xueji.campus.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.xueji.standards.code.Region;
import org.xueji.standards.code.RegionLevel;
import org.xueji.standards.code.Regions;

/// Places a student may name (籍贯与生源地区): regions of GB/T 2260, and abroad (境外).
final class PlaceOfOrigin {
    /// What stands for a place outside the table.
    static final String ABROAD = "000000";

    private static final String ABROAD_WORD = "境外（国外）";
    private static final Set<String> MUNICIPALITIES = Set.of("110000", "120000", "310000", "500000");

    private PlaceOfOrigin() {}

    /// 广东省东莞市; the code itself when nobody knows it.
    static String words(String code) {
        return code.equals(ABROAD) ? ABROAD_WORD : Regions.path(code).replace("/", "");
    }

    /// The code of what was typed or chosen, when it can only mean one place.
    static Optional<String> read(String typed) {
        String word = typed.strip();
        if (word.equals(ABROAD) || word.equals(ABROAD_WORD) || word.equals("境外") || word.equals("国外")) {
            return Optional.of(ABROAD);
        }
        List<Region> alike = proposals(word, 2);
        Optional<Region> region = Regions.read(word).filter(Region::inForce);
        boolean exact = region.filter(found -> names(found, word)).isPresent();
        if (region.isPresent() && (exact || alike.size() < 2)) {
            return region.map(Region::code);
        }
        return alike.size() == 1 ? Optional.of(alike.getFirst().code()) : Optional.empty();
    }

    // 朝阳 may be 朝阳市 or one of the districts of that name; 朝阳市 is only one.
    private static boolean names(Region region, String word) {
        return word.equals(region.code())
                || word.equals(region.name())
                || words(region.code()).equals(word.replace("/", "").replace(" ", ""));
    }

    /// Whether the place is told closely enough: a province alone is not, unless it has nothing below it.
    static boolean tooWide(String code, boolean countyWanted) {
        if (code.equals(ABROAD) || Regions.children(code).isEmpty()) {
            return false;
        }
        RegionLevel level = Regions.find(code).map(Region::level).orElse(RegionLevel.COUNTY);
        return level == RegionLevel.PROVINCE && (countyWanted || !MUNICIPALITIES.contains(code));
    }

    /// Places to choose from for what was typed, at most so many.
    static List<Region> proposals(String typed, int limit) {
        return Regions.search(typed, limit).stream().filter(Region::inForce).toList();
    }

    /// The way from the province down to a region, the region included.
    static List<Region> way(String code) {
        List<Region> way = new ArrayList<>();
        for (String part : List.of(code.substring(0, 2) + "0000", code.substring(0, 4) + "00", code)) {
            Regions.find(part).filter(region -> !way.contains(region)).ifPresent(way::add);
        }
        return way;
    }
}
