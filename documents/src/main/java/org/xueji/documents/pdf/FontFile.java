package org.xueji.documents.pdf;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.HeaderTable;
import org.apache.fontbox.ttf.HorizontalMetricsTable;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.io.RandomAccessReadMemoryMappedFile;

/// A TrueType font (字体文件), parsed once and shared by all papers and threads.
final class FontFile {
    private static final List<String> TABLES =
            List.of("head", "hhea", "loca", "maxp", "cvt ", "prep", "glyf", "hmtx", "fpgm", "gasp");

    /// The glyphs that were asked for, as a font of its own.
    ///
    /// @param glyphs new glyph numbers by those of the whole font
    record Subset(byte[] bytes, Map<Integer, Integer> glyphs) {}

    /// What a PDF's font descriptor tells, in thousandths of an em.
    record Metrics(float ascent, float descent, float capHeight, float[] box) {}

    private final String name;
    private final TrueTypeFont font;
    private final CmapLookup characters;
    private final float[] advances;
    private final Metrics metrics;

    private FontFile(TrueTypeFont font) throws IOException {
        this.font = font;
        this.name = font.getName();
        this.characters = font.getUnicodeCmapLookup();
        HorizontalMetricsTable widths = font.getHorizontalMetrics();
        float unit = font.getUnitsPerEm();
        this.advances = new float[font.getNumberOfGlyphs()];
        for (int glyph = 0; glyph < advances.length; glyph++) {
            advances[glyph] = widths.getAdvanceWidth(glyph) / unit;
        }
        HeaderTable head = font.getHeader();
        float thousandth = 1000 / unit;
        this.metrics = new Metrics(
                font.getHorizontalHeader().getAscender() * thousandth,
                font.getHorizontalHeader().getDescender() * thousandth,
                font.getOS2Windows().getCapHeight() * thousandth,
                new float[] {
                    head.getXMin() * thousandth,
                    head.getYMin() * thousandth,
                    head.getXMax() * thousandth,
                    head.getYMax() * thousandth
                });
    }

    /// A font that came with the build.
    static FontFile builtIn(String file) {
        try (InputStream stream = FontFile.class.getResourceAsStream("fonts/" + file)) {
            if (stream == null) {
                throw new IllegalStateException("the font " + file + " is missing from the build");
            }
            return read(new RandomAccessReadBuffer(stream.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException("the font " + file + " cannot be read", e);
        }
    }

    /// A font of the machine.
    static FontFile of(Path file) {
        try {
            return read(new RandomAccessReadMemoryMappedFile(file.toString()));
        } catch (IOException e) {
            throw new UncheckedIOException("the font " + file + " cannot be read", e);
        }
    }

    private static FontFile read(RandomAccessRead content) throws IOException {
        return new FontFile(new TTFParser(true).parse(content));
    }

    String name() {
        return name;
    }

    /// The glyph of a character; 0 when the font has none.
    int glyph(int codePoint) {
        return characters.getGlyphId(codePoint);
    }

    /// Width of a glyph in ems.
    float advance(int glyph) {
        return glyph < advances.length ? advances[glyph] : 1;
    }

    Metrics metrics() {
        return metrics;
    }

    /// The shape of a glyph in ems, the baseline at zero, up being negative as pictures count. One at a time.
    synchronized Path2D outline(int glyph) {
        try {
            GlyphData drawn = font.getGlyph().getGlyph(glyph);
            float em = 1f / font.getUnitsPerEm();
            return drawn == null
                    ? new Path2D.Float()
                    : new Path2D.Float(drawn.getPath(), AffineTransform.getScaleInstance(em, -em));
        } catch (IOException e) {
            throw new UncheckedIOException("a glyph of " + name + " cannot be read", e);
        }
    }

    /// A font of some glyphs. One at a time: the parser reads the file by seeking.
    synchronized Subset subset(Set<Integer> glyphs, String prefix) {
        try {
            TTFSubsetter subsetter = new TTFSubsetter(font, TABLES);
            subsetter.addGlyphIds(glyphs);
            subsetter.setPrefix(prefix);
            Map<Integer, Integer> numbers = new HashMap<>();
            subsetter.getGIDMap().forEach((fresh, old) -> numbers.put(old, fresh));
            ByteArrayOutputStream bytes = new ByteArrayOutputStream(64 * 1024);
            subsetter.writeToStream(bytes);
            return new Subset(bytes.toByteArray(), numbers);
        } catch (IOException e) {
            throw new UncheckedIOException("a subset of " + name + " cannot be made", e);
        }
    }

    @Override
    public String toString() {
        return "FontFile[" + name + ", " + advances.length + " glyphs, " + Arrays.toString(metrics.box()) + "]";
    }
}
