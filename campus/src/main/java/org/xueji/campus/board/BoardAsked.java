package org.xueji.campus.board;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/// What of the boards is asked for (看板条件); empty words mean any.
///
/// @param path the page itself, without its query
/// @param text part of a college's or class's name
/// @param sort `NAME`, `MEMBERS`, `DUE` or the name of a stage
/// @param trend the stage of the trend
public record BoardAsked(
        String path,
        String campaign,
        String college,
        String classCode,
        String text,
        String sort,
        boolean descending,
        String trend) {
    /// Campaign and unit as a query; always begins with a question mark and can be added to.
    public String query() {
        return "?campaign=" + encoded(campaign) + "&college=" + encoded(college) + "&class=" + encoded(classCode);
    }

    /// This page in another order; the same order again turns it round.
    public String sorted(String other) {
        boolean turned = sort.equals(other) && !descending;
        return here() + "&text=" + encoded(text) + "&sort=" + encoded(other) + "&descending=" + turned + "#units";
    }

    /// This page with the trend of another stage.
    public String trending(String stage) {
        return here() + "&trend=" + encoded(stage) + "#trend";
    }

    private String here() {
        return path + "?campaign=" + encoded(campaign);
    }

    private static String encoded(String word) {
        return URLEncoder.encode(word, StandardCharsets.UTF_8);
    }
}
