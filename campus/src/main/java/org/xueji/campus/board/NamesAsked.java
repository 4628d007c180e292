package org.xueji.campus.board;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.xueji.campus.office.Scope;
import org.xueji.campus.progress.Stage;
import org.xueji.campus.progress.StageQuery;

/// Which names are asked for (名单条件); empty words mean any.
///
/// @param path the page itself, without its query
/// @param stage name of a stage
/// @param reached `true` for those who have, anything else for those who have not
public record NamesAsked(
        String path,
        String campaign,
        String college,
        String classCode,
        String text,
        String stage,
        String reached,
        String sort,
        boolean descending,
        int page) {
    static final int SIZE = 100;

    StageQuery query(String campaignId, Scope scope) {
        StageQuery.Sort order = Arrays.stream(StageQuery.Sort.values())
                .filter(one -> one.name().equals(sort))
                .findFirst()
                .orElse(StageQuery.Sort.NUMBER);
        return new StageQuery(
                campaignId,
                scope,
                college.isEmpty() ? null : college,
                classCode.isEmpty() ? null : classCode,
                text,
                stage(stage),
                reached.equals("true"),
                order,
                descending,
                page,
                SIZE);
    }

    static @Nullable Stage stage(String name) {
        return Arrays.stream(Stage.values())
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    /// The filter as a query, for the export as well.
    public String filter() {
        return "?campaign=" + encoded(campaign) + "&college=" + encoded(college) + "&class=" + encoded(classCode)
                + "&text=" + encoded(text) + "&stage=" + encoded(stage) + "&reached=" + encoded(reached);
    }

    /// The address of another page.
    public String at(long other) {
        return path + filter() + "&sort=" + encoded(sort) + "&descending=" + descending + "&page=" + other + "#names";
    }

    /// The address of the list in another order; the same order again turns it round.
    public String sorted(String other) {
        boolean turned = sort.equals(other) && !descending;
        return path + filter() + "&sort=" + encoded(other) + "&descending=" + turned + "#names";
    }

    private static String encoded(String word) {
        return URLEncoder.encode(word, StandardCharsets.UTF_8);
    }
}
