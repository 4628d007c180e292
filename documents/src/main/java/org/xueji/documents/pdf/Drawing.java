package org.xueji.documents.pdf;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSBase;

/// What is being drawn on one page or stencil (画面), in millimetres from the upper left corner.
public final class Drawing {
    private static final double POINTS = 72 / 25.4;
    /// Where the foot of a line stands below the top of its em square in the fonts used.
    private static final double FOOT = 0.88;
    private static final double SIDE = 0.8;
    private static final double EDGE = 0.5;

    private final Paper paper;
    private final double height;
    private final StringBuilder operators = new StringBuilder(8192);
    private final Map<String, COSBase> objects = new LinkedHashMap<>();
    private double gray;

    Drawing(Paper paper, double heightMillimetres) {
        this.paper = paper;
        this.height = heightMillimetres * POINTS;
    }

    /// A text within a cell, smaller or on more lines when it is long; it never leaves the cell.
    public Drawing text(Cell cell, String text, Style style) {
        if (text.isBlank()) {
            return this;
        }
        double width = within(cell.width());
        double space = (cell.height() - 2 * Math.min(EDGE, cell.height() / 10)) * POINTS;
        Fitting fitting = paper.fit(text, style, width, space);
        double size = fitting.size();
        int lines = fitting.lines().size();
        double block = size * (1 + (lines - 1) * Fitting.LEADING);
        double top = switch (style.down()) {
                    case TOP -> 0;
                    case MIDDLE -> (space - block) / 2;
                    case BOTTOM -> space - block;
                }
                + (cell.height() * POINTS - space) / 2;
        double foot = height - cell.y() * POINTS - top - size * FOOT;
        double left = (cell.x() + SIDE) * POINTS;
        shade(style.gray());
        for (Fitting.Line line : fitting.lines()) {
            double free = width - line.width() * size;
            switch (style.across()) {
                case LEFT -> run(line.glyphs(), left, foot, size, 0);
                case CENTRE -> run(line.glyphs(), left + free / 2, foot, size, 0);
                case RIGHT -> run(line.glyphs(), left + free, foot, size, 0);
                case SPREAD -> {
                    int gaps = line.glyphs().size() - 1;
                    run(line.glyphs(), left, foot, size, gaps == 0 ? 0 : free / gaps);
                }
            }
            foot -= size * Fitting.LEADING;
        }
        return this;
    }

    /// A straight line.
    ///
    /// @param thickness in points
    public Drawing line(double x1, double y1, double x2, double y2, double thickness) {
        number(thickness).append("w ");
        point(x1, y1).append("m ");
        point(x2, y2).append("l S\n");
        return this;
    }

    /// The edges of a cell.
    public Drawing edges(Cell cell, double thickness) {
        number(thickness).append("w ");
        rectangle(cell).append("re S\n");
        return this;
    }

    /// Thin broken edges in gray, for a place where something is to be put.
    public Drawing brokenEdges(Cell cell) {
        operators.append("q 0.6 G 0.4 w [3 2] 0 d ");
        rectangle(cell).append("re S Q\n");
        return this;
    }

    /// A ground of gray under what is drawn later.
    public Drawing ground(Cell cell, double shade) {
        shade(shade);
        rectangle(cell).append("re f\n");
        return this;
    }

    /// A picture as large as the cell allows, in its own proportions, in the middle.
    public Drawing picture(Cell cell, Picture picture) {
        double scale = Math.min(cell.width() / picture.width(), cell.height() / picture.height());
        double wide = picture.width() * scale;
        double high = picture.height() * scale;
        double x = cell.x() + (cell.width() - wide) / 2;
        double y = cell.y() + (cell.height() - high) / 2;
        operators.append("q ");
        number(wide * POINTS).append("0 0 ");
        number(high * POINTS);
        point(x, y + high).append("cm /").append(named("I", picture.stream())).append(" Do Q\n");
        return this;
    }

    /// A QR code with 15 % redundancy, without its quiet zone: leave four modules of white around it.
    ///
    /// @param side in millimetres
    public Drawing qr(String text, double x, double y, double side) {
        ByteMatrix modules = modules(text);
        int count = modules.getWidth();
        double module = side / count;
        shade(0);
        for (int row = 0; row < count; row++) {
            int from = 0;
            while (from < count) {
                int to = from;
                while (to < count && modules.get(to, row) == 1) {
                    to++;
                }
                if (to > from) {
                    rectangle(new Cell(x + from * module, y + row * module, (to - from) * module, module))
                            .append("re ");
                }
                from = to + 1;
            }
        }
        operators.append("f\n");
        return this;
    }

    /// Something drawn before, under what is drawn later.
    public Drawing stencil(Stencil stencil) {
        operators.append('/').append(named("X", stencil.stream())).append(" Do\n");
        return this;
    }

    /// What a text may take of a cell's width, in points.
    static double within(double millimetres) {
        return (millimetres - 2 * SIDE) * POINTS;
    }

    byte[] content() {
        return operators.toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    Map<String, COSBase> objects() {
        return objects;
    }

    private static ByteMatrix modules(String text) {
        try {
            return Encoder.encode(
                            text,
                            ErrorCorrectionLevel.M,
                            Map.of(EncodeHintType.CHARACTER_SET, StandardCharsets.UTF_8.name()))
                    .getMatrix();
        } catch (WriterException e) {
            throw new IllegalArgumentException("a text too long for a QR code", e);
        }
    }

    private void run(List<Typesetter.Glyph> glyphs, double x, double foot, double size, double gap) {
        operators.append("BT ");
        if (gap > 0) {
            number(gap).append("Tc ");
        }
        EmbeddedFont font = null;
        for (Typesetter.Glyph glyph : glyphs) {
            if (glyph.font() != font) {
                if (font == null) {
                    font(glyph.font(), size);
                    number(x);
                    number(foot).append("Td <");
                } else {
                    operators.append("> Tj ");
                    font(glyph.font(), size);
                    operators.append('<');
                }
                font = glyph.font();
            }
            hexadecimal(glyph.number());
        }
        operators.append("> Tj");
        if (gap > 0) {
            operators.append(" 0 Tc");
        }
        operators.append(" ET\n");
    }

    private void font(EmbeddedFont font, double size) {
        operators.append('/').append(font.resource()).append(' ');
        number(size).append("Tf ");
    }

    private void hexadecimal(int number) {
        for (int shift = 12; shift >= 0; shift -= 4) {
            operators.append("0123456789ABCDEF".charAt(number >> shift & 0xF));
        }
    }

    private void shade(double wanted) {
        if (wanted != gray) {
            gray = wanted;
            number(wanted).append("g\n");
        }
    }

    private String named(String prefix, COSBase object) {
        for (Map.Entry<String, COSBase> known : objects.entrySet()) {
            if (known.getValue() == object) {
                return known.getKey();
            }
        }
        String name = prefix + objects.size();
        objects.put(name, object);
        return name;
    }

    private StringBuilder rectangle(Cell cell) {
        point(cell.x(), cell.bottom());
        number(cell.width() * POINTS);
        return number(cell.height() * POINTS);
    }

    private StringBuilder point(double x, double y) {
        number(x * POINTS);
        return number(height - y * POINTS);
    }

    // Thousandths of a point, without the cost of a formatter.
    private StringBuilder number(double value) {
        long thousandths = Math.round(value * 1000);
        if (thousandths < 0) {
            operators.append('-');
            thousandths = -thousandths;
        }
        operators.append(thousandths / 1000);
        int rest = (int) (thousandths % 1000);
        if (rest > 0) {
            operators.append('.').append((char) ('0' + rest / 100));
            if (rest % 100 > 0) {
                operators.append((char) ('0' + rest / 10 % 10));
            }
            if (rest % 10 > 0) {
                operators.append((char) ('0' + rest % 10));
            }
        }
        return operators.append(' ');
    }
}
