package org.xueji.documents.pdf;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Finds the glyphs of one paper's characters (排字): for each the first font that has it.
final class Typesetter {
    /// A character as it is set.
    ///
    /// @param number its number in the embedded font
    /// @param advance width in ems
    record Glyph(EmbeddedFont font, int number, float advance) {}

    private final Fonts fonts;
    private final Map<FontFile, EmbeddedFont> embedded = new LinkedHashMap<>();
    private final Map<Face, Map<Integer, Glyph>> known = new EnumMap<>(Face.class);
    private final Set<Integer> missing = new LinkedHashSet<>();

    Typesetter(Fonts fonts) {
        this.fonts = fonts;
        for (Face face : Face.values()) {
            known.put(face, new HashMap<>());
        }
    }

    /// The glyphs of a text. Line ends and other control characters have none.
    List<Glyph> glyphs(Face face, String text) {
        List<Glyph> glyphs = new ArrayList<>(text.length());
        text.codePoints()
                .filter(codePoint -> !Character.isISOControl(codePoint))
                .forEach(codePoint -> {
                    glyphs.add(glyph(face, codePoint));
                });
        return glyphs;
    }

    Glyph glyph(Face face, int codePoint) {
        Map<Integer, Glyph> ofFace = known.getOrDefault(face, new HashMap<>());
        Glyph glyph = ofFace.get(codePoint);
        if (glyph == null) {
            glyph = fresh(face, codePoint);
            ofFace.put(codePoint, glyph);
        }
        return glyph;
    }

    /// Width of a text in ems.
    double width(Face face, String text) {
        return width(glyphs(face, text));
    }

    static double width(List<Glyph> glyphs) {
        double width = 0;
        for (Glyph glyph : glyphs) {
            width += glyph.advance();
        }
        return width;
    }

    /// The fonts that occurred.
    List<EmbeddedFont> embedded() {
        return List.copyOf(embedded.values());
    }

    /// The characters that no font has.
    Set<Integer> missing() {
        return missing;
    }

    private Glyph fresh(Face face, int codePoint) {
        Fonts.Found found = fonts.find(face, codePoint);
        if (found == null) {
            missing.add(codePoint);
            found = new Fonts.Found(fonts.first(face), 0);
        }
        FontFile file = found.font();
        EmbeddedFont font = embedded.computeIfAbsent(file, fresh -> new EmbeddedFont(fresh, embedded.size() + 1));
        // Two faces may fall back to one font; a character then simply has two numbers there.
        return new Glyph(font, font.add(codePoint, found.glyph()), file.advance(found.glyph()));
    }
}
