package org.xueji.registry.check;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/// What the list of checks is asked for (核查名单条件).
///
/// @param text beginning of 考生号 or 学号, part of name or class, or a receipt number; empty for all
/// @param standing absent for all
/// @param cohort 0 for all
/// @param page from 1
public record CheckListQuery(String text, @Nullable CheckStanding standing, int cohort, int page) {
    static final int SIZE = 50;
    private static final String PATH = "/supervision/checks";

    /// Keeps page and text within bounds.
    public CheckListQuery {
        text = text.strip();
        text = text.length() > 40 ? text.substring(0, 40) : text;
        page = Math.clamp(page, 1, 100_000);
    }

    static CheckListQuery of(
            @Nullable String text, @Nullable String standing, @Nullable Integer cohort, @Nullable Integer page) {
        return new CheckListQuery(
                text == null ? "" : text,
                CheckStanding.find(standing == null ? "" : standing).orElse(null),
                cohort == null ? 0 : cohort,
                page == null ? 1 : page);
    }

    /// The receipt number in the text, in its canonical form; empty when it is none.
    String receipt() {
        return ReceiptNumber.parse(text).map(ReceiptNumber::value).orElse("");
    }

    /// Whether this standing is asked for.
    public boolean asks(CheckStanding one) {
        return standing == one;
    }

    /// The address of another page of the list.
    public String at(int other) {
        return PATH + "?" + words() + "&page=" + other;
    }

    /// The address of the list as a file.
    public String file() {
        return PATH + "/list.csv?" + words();
    }

    private String words() {
        return "text=" + URLEncoder.encode(text, StandardCharsets.UTF_8) + "&standing="
                + (standing == null ? "" : standing.name()) + "&cohort=" + cohort;
    }
}
