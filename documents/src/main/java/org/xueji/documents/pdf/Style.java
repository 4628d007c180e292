package org.xueji.documents.pdf;

/// How a text stands in its cell (文字样式).
///
/// @param size in points; a text too long is set smaller
/// @param smallest the size below which a text is broken into lines rather than set smaller still
/// @param gray 0 black to 1 white
public record Style(Face face, double size, double smallest, Across across, Down down, double gray) {
    /// Where a line stands from left to right.
    public enum Across {
        LEFT,
        CENTRE,
        RIGHT,
        /// From edge to edge, for labels of two and more characters.
        SPREAD
    }

    /// Where the lines stand from top to bottom.
    public enum Down {
        TOP,
        MIDDLE,
        BOTTOM
    }

    /// Black, in the middle of the cell.
    public static Style of(Face face, double size) {
        return new Style(face, size, Math.min(size, Math.max(6.5, size * 0.72)), Across.CENTRE, Down.MIDDLE, 0);
    }

    /// The same at the left.
    public Style left() {
        return new Style(face, size, smallest, Across.LEFT, down, gray);
    }

    /// The same at the right.
    public Style right() {
        return new Style(face, size, smallest, Across.RIGHT, down, gray);
    }

    /// The same from edge to edge.
    public Style spread() {
        return new Style(face, size, smallest, Across.SPREAD, down, gray);
    }

    /// The same at the top.
    public Style top() {
        return new Style(face, size, smallest, across, Down.TOP, gray);
    }

    /// The same at the bottom.
    public Style bottom() {
        return new Style(face, size, smallest, across, Down.BOTTOM, gray);
    }

    /// The same in gray.
    public Style gray(double shade) {
        return new Style(face, size, smallest, across, down, shade);
    }
}
