package org.xueji.campus.collection;

import java.util.List;
import org.xueji.platform.page.Frame;

/// What a scanned paper is worth (扫码查验): for phones whose camera opens the address in the QR code.
///
/// @param word a big word with its colour
/// @param words what it means and what to do next
/// @param mayReceive whether the reader receives papers and this one may be received
/// @param key of the scan that receives it
/// @param next where to go on; empty for nowhere
public record PaperPage(
        Frame frame,
        String title,
        String word,
        String colour,
        String words,
        List<Fact> facts,
        boolean mayReceive,
        String code,
        String key,
        String next,
        String nextLabel) {
    /// A line about the paper.
    public record Fact(String label, String value) {}

    /// Copies the facts.
    public PaperPage {
        facts = List.copyOf(facts);
    }
}
