package org.xueji.documents.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;

/// A font as one paper uses it (嵌入字体): every character that occurs gets a number of its own, and only those glyphs
/// are embedded when the paper is finished.
///
/// Numbers of its own, because in these fonts a glyph may stand for several characters (一 and the radical ⼀): what is
/// copied or searched in the paper is exactly what was printed. A character that no font has takes the glyph 0, an
/// empty
/// box, and keeps its own number as well.
final class EmbeddedFont {
    private static final int LIMIT = 0xFFFF;

    private final FontFile file;
    private final String resource;
    private final COSDictionary dictionary = new COSDictionary();
    private final List<Integer> characters = new ArrayList<>();
    private final List<Integer> glyphs = new ArrayList<>();

    EmbeddedFont(FontFile file, int number) {
        this.file = file;
        this.resource = "F" + number;
        characters.add(0);
        glyphs.add(0);
    }

    String resource() {
        return resource;
    }

    COSDictionary dictionary() {
        return dictionary;
    }

    FontFile file() {
        return file;
    }

    /// The number of a character that has not occurred yet.
    int add(int codePoint, int glyph) {
        if (characters.size() > LIMIT) {
            throw new IllegalStateException("more than 65535 characters of one font in a paper");
        }
        characters.add(codePoint);
        glyphs.add(glyph);
        return characters.size() - 1;
    }

    /// Puts the font into the document.
    void finish(PDDocument document, int number) throws IOException {
        Set<Integer> used = new LinkedHashSet<>(glyphs);
        String prefix = prefix(number);
        FontFile.Subset subset = file.subset(used, prefix);
        String name = prefix + file.name();
        COSDictionary descendant = new COSDictionary();
        descendant.setItem(COSName.TYPE, COSName.FONT);
        descendant.setItem(COSName.SUBTYPE, COSName.CID_FONT_TYPE2);
        descendant.setItem(COSName.BASE_FONT, COSName.getPDFName(name));
        COSDictionary system = new COSDictionary();
        system.setString(COSName.REGISTRY, "Adobe");
        system.setString(COSName.ORDERING, "Identity");
        system.setInt(COSName.SUPPLEMENT, 0);
        descendant.setItem(COSName.CIDSYSTEMINFO, system);
        descendant.setItem(COSName.FONT_DESC, descriptor(document, name, subset.bytes()));
        descendant.setInt(COSName.DW, 1000);
        descendant.setItem(COSName.W, widths());
        descendant.setItem(COSName.CID_TO_GID_MAP, stream(document, glyphNumbers(subset.glyphs())));
        COSArray descendants = new COSArray();
        descendants.add(descendant);
        dictionary.setItem(COSName.TYPE, COSName.FONT);
        dictionary.setItem(COSName.SUBTYPE, COSName.TYPE0);
        dictionary.setItem(COSName.BASE_FONT, COSName.getPDFName(name));
        dictionary.setItem(COSName.ENCODING, COSName.IDENTITY_H);
        dictionary.setItem(COSName.DESCENDANT_FONTS, descendants);
        dictionary.setItem(COSName.TO_UNICODE, stream(document, toUnicode().getBytes(StandardCharsets.US_ASCII)));
    }

    private static String prefix(int number) {
        return "XUEJI" + (char) ('A' + number % 26) + "+";
    }

    private COSDictionary descriptor(PDDocument document, String name, byte[] program) throws IOException {
        FontFile.Metrics metrics = file.metrics();
        COSDictionary descriptor = new COSDictionary();
        descriptor.setItem(COSName.TYPE, COSName.FONT_DESC);
        descriptor.setItem(COSName.FONT_NAME, COSName.getPDFName(name));
        descriptor.setInt(COSName.FLAGS, 4);
        descriptor.setFloat(COSName.ITALIC_ANGLE, 0);
        descriptor.setFloat(COSName.ASCENT, metrics.ascent());
        descriptor.setFloat(COSName.DESCENT, metrics.descent());
        descriptor.setFloat(COSName.CAP_HEIGHT, metrics.capHeight());
        descriptor.setInt(COSName.STEM_V, 80);
        COSArray box = new COSArray();
        for (float side : metrics.box()) {
            box.add(new COSFloat(side));
        }
        descriptor.setItem(COSName.FONT_BBOX, box);
        COSStream embedded = stream(document, program);
        embedded.setInt(COSName.LENGTH1, program.length);
        descriptor.setItem(COSName.FONT_FILE2, embedded);
        return descriptor;
    }

    private COSArray widths() {
        COSArray widths = new COSArray();
        COSArray all = new COSArray();
        for (int glyph : glyphs) {
            all.add(COSInteger.get(Math.round(file.advance(glyph) * 1000)));
        }
        widths.add(COSInteger.ZERO);
        widths.add(all);
        return widths;
    }

    private byte[] glyphNumbers(Map<Integer, Integer> fresh) {
        byte[] numbers = new byte[glyphs.size() * 2];
        for (int i = 0; i < glyphs.size(); i++) {
            int glyph = fresh.getOrDefault(glyphs.get(i), 0);
            numbers[2 * i] = (byte) (glyph >> 8);
            numbers[2 * i + 1] = (byte) glyph;
        }
        return numbers;
    }

    private String toUnicode() {
        StringBuilder map = new StringBuilder("""
                /CIDInit /ProcSet findresource begin
                12 dict begin
                begincmap
                /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
                /CMapName /Adobe-Identity-UCS def
                /CMapType 2 def
                1 begincodespacerange
                <0000> <FFFF>
                endcodespacerange
                """);
        for (int from = 1; from < characters.size(); from += 100) {
            int to = Math.min(characters.size(), from + 100);
            map.append(to - from).append(" beginbfchar\n");
            for (int number = from; number < to; number++) {
                map.append('<').append(String.format("%04X", number)).append("> <");
                for (char unit : Character.toChars(characters.get(number))) {
                    map.append(String.format("%04X", (int) unit));
                }
                map.append(">\n");
            }
            map.append("endbfchar\n");
        }
        return map.append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n")
                .toString();
    }

    private static COSStream stream(PDDocument document, byte[] content) throws IOException {
        COSStream stream = document.getDocument().createCOSStream();
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(content);
        }
        return stream;
    }

    @Override
    public String toString() {
        return "EmbeddedFont[" + new COSString(file.name()).getString() + ", " + characters.size() + " characters]";
    }
}
