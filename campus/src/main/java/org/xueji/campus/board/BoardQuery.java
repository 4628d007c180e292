package org.xueji.campus.board;

import java.util.Map;
import org.xueji.campus.campaign.Campaign;

/// The query of an address, word by word (地址条件); what is missing is an empty word.
record BoardQuery(Map<String, String> words) {
    private static final int DIGITS = 6;

    String word(String name) {
        return words.getOrDefault(name, "");
    }

    BoardAsked board(String path, Campaign campaign, String college, String classCode) {
        return new BoardAsked(
                path,
                campaign.campaignId(),
                college,
                classCode,
                word("text"),
                word("sort"),
                word("descending").equals("true"),
                word("trend"));
    }

    NamesAsked names(String path, Campaign campaign) {
        return names(path, campaign, word("college"), word("class"));
    }

    NamesAsked names(String path, Campaign campaign, String college, String classCode) {
        return new NamesAsked(
                path,
                campaign.campaignId(),
                college,
                classCode,
                word("text"),
                word("stage"),
                word("reached"),
                word("sort"),
                word("descending").equals("true"),
                page());
    }

    private int page() {
        String typed = word("page");
        boolean number = !typed.isEmpty()
                && typed.length() <= DIGITS
                && typed.chars().allMatch(digit -> digit >= '0' && digit <= '9');
        return number ? Integer.parseInt(typed) : 1;
    }
}
