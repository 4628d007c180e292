package org.xueji.documents.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The fonts of the papers (字库): Noto Serif SC and Noto Sans SC, which come with the build, and whatever TrueType
/// fonts of rarer characters stand in a folder of the machine.
///
/// Each file is read once in the life of the program, the machine's own only when a character needs them.
public final class Fonts {
    private static final class BuiltIn {
        static final FontFile SONG = FontFile.builtIn("NotoSerifSC-Regular.ttf");
        static final FontFile HEI = FontFile.builtIn("NotoSansSC-Regular.ttf");
    }

    private static final class Bold {
        static final FontFile HEI = FontFile.builtIn("NotoSansSC-Bold.ttf");
    }

    /// A character's glyph in the first font that has it.
    record Found(FontFile font, int glyph) {}

    private final List<Path> folders;
    private @Nullable List<FontFile> rare;

    private Fonts(List<Path> folders) {
        this.folders = List.copyOf(folders);
    }

    /// What came with the build alone.
    public static Fonts builtIn() {
        return new Fonts(List.of());
    }

    /// With the `.ttf` files of some folders for characters that the others lack, for example HanaMinA and HanaMinB; a
    /// folder that is not there counts as empty.
    public static Fonts with(List<Path> folders) {
        return new Fonts(folders);
    }

    /// Reads the fonts of the build now, so that the first paper does not wait for it.
    public void warmUp() {
        for (Face face : Face.values()) {
            first(face);
        }
    }

    FontFile first(Face face) {
        return switch (face) {
            case SONG -> BuiltIn.SONG;
            case HEI -> BuiltIn.HEI;
            case HEI_BOLD -> Bold.HEI;
        };
    }

    /// The glyph of a character; absent when no font has one.
    @Nullable
    Found find(Face face, int codePoint) {
        Found found = in(first(face), codePoint);
        if (found == null) {
            found = in(face == Face.SONG ? BuiltIn.HEI : BuiltIn.SONG, codePoint);
        }
        if (found == null) {
            for (FontFile font : rare()) {
                found = in(font, codePoint);
                if (found != null) {
                    return found;
                }
            }
        }
        return found;
    }

    private static @Nullable Found in(FontFile font, int codePoint) {
        int glyph = font.glyph(codePoint);
        return glyph == 0 ? null : new Found(font, glyph);
    }

    private synchronized List<FontFile> rare() {
        List<FontFile> known = rare;
        if (known != null) {
            return known;
        }
        List<FontFile> read = new ArrayList<>();
        folders.stream().filter(Files::isDirectory).forEach(folder -> readAll(folder, read));
        rare = read;
        return read;
    }

    private static void readAll(Path folder, List<FontFile> read) {
        try (Stream<Path> files = Files.list(folder)) {
            files.filter(file -> file.toString().toLowerCase(Locale.ROOT).endsWith(".ttf"))
                    .sorted()
                    .map(FontFile::of)
                    .forEach(read::add);
        } catch (IOException e) {
            throw new UncheckedIOException("the fonts in " + folder + " cannot be read", e);
        }
    }
}
