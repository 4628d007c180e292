package org.xueji.documents.pdf;

import java.util.ArrayList;
import java.util.List;

/// Fits a text into a cell (适应格子): a little smaller on one line, else as large as it goes on several lines.
///
/// It never reaches over the edge. What does not fit even in the smallest size is cut, and the report says so.
///
/// @param size in points
/// @param lines what stands on each line
/// @param cut whether something had to be left out
record Fitting(double size, List<Line> lines, boolean cut) {
    /// From one line's foot to the next, in ems.
    static final double LEADING = 1.2;

    private static final double AIR = 0.15;
    private static final double STEP = 0.5;
    private static final double LITTLE_SMALLER = 0.85;
    private static final double TINIEST = 4;
    private static final String NOT_FIRST = "，。、；：！？）》〉」』】”’·%…,.;:!?)]}";
    private static final String NOT_LAST = "（《〈「『【“‘([{";

    /// One line.
    ///
    /// @param width in ems
    record Line(List<Typesetter.Glyph> glyphs, double width) {
        /// Copies the glyphs.
        Line {
            glyphs = List.copyOf(glyphs);
        }
    }

    /// Fits a text into so many points.
    static Fitting fit(Typesetter typesetter, String text, Style style, double width, double height) {
        List<String> paragraphs = text.lines().toList();
        List<Line> unbroken = unbroken(typesetter, style.face(), paragraphs);
        double size = style.size();
        while (size >= style.smallest() && !fits(unbroken, size, width, height)) {
            size -= STEP;
        }
        boolean whole = size >= style.smallest();
        if (whole && size >= style.size() * LITTLE_SMALLER) {
            return new Fitting(size, unbroken, false);
        }
        double least = whole ? size + STEP : TINIEST;
        for (double larger = style.size(); larger >= least; larger -= STEP) {
            List<Line> lines = broken(typesetter, style.face(), paragraphs, width / larger);
            if (fits(lines, larger, width, height)) {
                return new Fitting(larger, lines, false);
            }
        }
        return whole ? new Fitting(size, unbroken, false) : cut(typesetter, style.face(), paragraphs, width, height);
    }

    /// How many lines a text takes in its own size within so many points.
    static int lines(Typesetter typesetter, String text, Style style, double width) {
        return broken(typesetter, style.face(), text.lines().toList(), width / style.size())
                .size();
    }

    private static boolean fits(List<Line> lines, double size, double width, double height) {
        return lines.stream().allMatch(line -> line.width() * size <= width + 0.01)
                && height(lines.size()) * size <= height + 0.01;
    }

    private static double height(int lines) {
        return 1 + (lines - 1) * LEADING + (lines > 1 ? AIR : 0);
    }

    private static List<Line> unbroken(Typesetter typesetter, Face face, List<String> paragraphs) {
        return paragraphs.stream()
                .map(paragraph -> line(typesetter, face, paragraph))
                .toList();
    }

    private static Line line(Typesetter typesetter, Face face, String text) {
        List<Typesetter.Glyph> glyphs = typesetter.glyphs(face, text);
        return new Line(glyphs, Typesetter.width(glyphs));
    }

    private static Fitting cut(Typesetter typesetter, Face face, List<String> paragraphs, double width, double height) {
        int most = Math.max(1, (int) ((height / TINIEST - 1) / LEADING) + 1);
        List<Line> lines = broken(typesetter, face, paragraphs, width / TINIEST - 1);
        List<Line> kept = new ArrayList<>(lines.subList(0, Math.min(most, lines.size())));
        Line last = kept.removeLast();
        List<Typesetter.Glyph> marked = new ArrayList<>(last.glyphs());
        marked.add(typesetter.glyph(face, '…'));
        kept.add(new Line(marked, Typesetter.width(marked)));
        return new Fitting(Math.min(TINIEST, height), kept, true);
    }

    private static List<Line> broken(Typesetter typesetter, Face face, List<String> paragraphs, double width) {
        List<Line> lines = new ArrayList<>();
        for (String paragraph : paragraphs) {
            StringBuilder line = new StringBuilder();
            double taken = 0;
            for (String piece : pieces(typesetter, face, paragraph, width)) {
                double own = typesetter.width(face, piece);
                if (taken + own > width && !line.isEmpty()) {
                    lines.add(line(typesetter, face, line.toString().stripTrailing()));
                    line.setLength(0);
                    taken = 0;
                }
                line.append(piece);
                taken += own;
            }
            lines.add(line(typesetter, face, line.toString()));
        }
        return lines;
    }

    /// What may stand alone on a line: a character with the punctuation that clings to it, or a Latin word.
    private static List<String> pieces(Typesetter typesetter, Face face, String paragraph, double width) {
        List<String> pieces = new ArrayList<>();
        StringBuilder piece = new StringBuilder();
        int before = -1;
        for (int codePoint : paragraph.codePoints().toArray()) {
            boolean together = before >= 0
                    && (NOT_FIRST.indexOf(codePoint) >= 0
                            || NOT_LAST.indexOf(before) >= 0
                            || isWord(before) && isWord(codePoint) && codePoint != '@');
            boolean tooLong = together && typesetter.width(face, piece + Character.toString(codePoint)) > width;
            if (!together || tooLong) {
                add(pieces, piece);
            }
            piece.appendCodePoint(codePoint);
            before = codePoint;
        }
        add(pieces, piece);
        return pieces;
    }

    private static void add(List<String> pieces, StringBuilder piece) {
        if (!piece.isEmpty()) {
            pieces.add(piece.toString());
            piece.setLength(0);
        }
    }

    private static boolean isWord(int codePoint) {
        return codePoint > ' ' && codePoint < 0x250;
    }
}
