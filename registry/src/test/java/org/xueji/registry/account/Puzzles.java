package org.xueji.registry.account;

import java.util.HexFormat;
import java.util.Map;
import org.jsoup.nodes.Document;

/// Solves the puzzle of a page as the visitor's browser does.
final class Puzzles {
    private Puzzles() {}

    /// The two fields of the page's puzzle, solved.
    static Map<String, String> solved(Document page) {
        String text = page.selectFirst("input[name=puzzle]").val();
        return Map.of("puzzle", text, "number", solve(text));
    }

    static String solve(String text) {
        String[] parts = text.split("\\.");
        String start = parts[0] + "." + parts[1] + "." + parts[2] + ":";
        for (int number = 0; number < Integer.parseInt(parts[1]); number++) {
            if (HexFormat.of().formatHex(RandomToken.hash(start + number)).equals(parts[3])) {
                return String.valueOf(number);
            }
        }
        throw new IllegalStateException("a puzzle without a solution");
    }
}
