package org.xueji.documents.pdf;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;

/// A line of text as a shape (文字轮廓), from the fonts of the build: drawn on pictures, it needs no font of the machine.
public final class TextOutline {
    private TextOutline() {}

    /// The shape, one em high, beginning at zero on the baseline.
    public static Path2D of(String text) {
        FontFile font = Fonts.builtIn().first(Face.HEI);
        Path2D line = new Path2D.Float();
        double x = 0;
        for (int codePoint : text.codePoints().toArray()) {
            int glyph = font.glyph(codePoint);
            line.append(font.outline(glyph).getPathIterator(AffineTransform.getTranslateInstance(x, 0)), false);
            x += font.advance(glyph);
        }
        return line;
    }
}
