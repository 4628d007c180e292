package org.xueji.campus.collection;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.xueji.campus.campaign.Campaign;
import org.xueji.campus.roster.College;
import org.xueji.platform.page.Frame;

/// Blank papers handed out (空白表领取登记).
///
/// @param blanks latest first
/// @param colleges to choose from; empty for somebody who only reads
/// @param typed what was typed, to be shown again
/// @param problem what has to be mended; empty when nothing
public record BlanksPage(
        Frame frame,
        Campaign campaign,
        List<Blank> blanks,
        List<College> colleges,
        Map<String, String> typed,
        String problem) {
    /// Copies the lists.
    public BlanksPage {
        blanks = List.copyOf(blanks);
        colleges = List.copyOf(colleges);
        typed = Map.copyOf(typed);
    }

    /// What may be handed out.
    public List<Blank.Paper> papers() {
        return Arrays.asList(Blank.Paper.values());
    }

    /// What was typed into a field.
    public String typed(String field) {
        return typed.getOrDefault(field, "");
    }

    /// How many sheets each college has, by its name, and in all.
    public Map<String, Integer> sums(Blank.Paper paper) {
        Map<String, Integer> sums = new LinkedHashMap<>();
        blanks.stream()
                .filter(blank -> blank.struckBy() == null && blank.paper() == paper)
                .forEach(blank -> sums.merge(blank.collegeName(), blank.sheets(), Integer::sum));
        return sums;
    }
}
