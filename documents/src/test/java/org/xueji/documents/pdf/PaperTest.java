package org.xueji.documents.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PaperTest {
    private static final double POINTS = 72 / 25.4;
    private static final Path RARE = Path.of("/usr/share/fonts/truetype/hanazono");

    private record Written(byte[] pdf, PaperReport report) {}

    @Test
    @DisplayName("C-11 no text leaves its cell, however long it is and whatever it is made of")
    void cells() throws IOException {
        Random random = new Random(11);
        String[] material = {
            "广东省", "东莞市", "·", "，", "（", "）", "Zhangsan", "@qq.com", "13800000000", "𠅤", "𬭎", " ", "—"
        };
        for (int round = 0; round < 60; round++) {
            StringBuilder text = new StringBuilder();
            int pieces = 1 + random.nextInt(40);
            for (int i = 0; i < pieces; i++) {
                text.append(material[random.nextInt(material.length)]);
            }
            Cell cell = new Cell(20, 30, 10 + random.nextInt(90), 5 + random.nextInt(20));
            Style style = Style.of(Face.SONG, 8 + random.nextInt(5));
            Written written = one(
                    cell, text.toString(), round % 2 == 0 ? style : style.left().top());
            List<TextPosition> glyphs = glyphs(written.pdf());
            assertThat(glyphs).isNotEmpty().allSatisfy(glyph -> {
                assertThat((double) glyph.getXDirAdj()).isGreaterThanOrEqualTo(cell.x() * POINTS - 0.01);
                assertThat((double) glyph.getXDirAdj() + glyph.getWidthDirAdj())
                        .isLessThanOrEqualTo(cell.right() * POINTS + 0.01);
                assertThat((double) glyph.getYDirAdj()).isBetween(cell.y() * POINTS, cell.bottom() * POINTS);
            });
            if (written.report().warnings().isEmpty()) {
                assertThat(PrintedText.of(written.pdf()).all())
                        .isEqualTo(text.toString().replaceAll("\\s+", ""));
            }
        }
    }

    @Test
    @DisplayName("C-11 what cannot fit is cut with a mark and reported, never silently")
    void cut() throws IOException {
        Written written = one(new Cell(20, 20, 12, 5), "很长的内容".repeat(60), Style.of(Face.SONG, 10));
        assertThat(PrintedText.of(written.pdf()).all()).startsWith("很长的内容").endsWith("…");
        assertThat(written.report().warnings()).singleElement().asString().contains("略去");
    }

    @Test
    @DisplayName("X-01 radicals, compatibility and rare characters are copied from the paper as they were given")
    void exact() throws IOException {
        String text = "一⼀方⽅·•㛃䶮𠅤𬭎";
        for (Face face : Face.values()) {
            assertThat(PrintedText.of(one(new Cell(20, 20, 120, 10), text, Style.of(face, 12))
                                    .pdf())
                            .all())
                    .isEqualTo(text);
        }
    }

    @Test
    @DisplayName("X-01 a character that no font has is a box that still says which it is, and a warning")
    void nobodyHasIt() throws IOException {
        Written written =
                one(new Cell(20, 20, 80, 10), "张" + Character.toString(0x2EBF0) + "三", Style.of(Face.SONG, 12));
        assertThat(written.report().warnings()).singleElement().asString().contains("U+2EBF0", "方框");
        assertThat(PrintedText.of(written.pdf()).all()).isEqualTo("张" + Character.toString(0x2EBF0) + "三");
    }

    @Test
    @DisplayName("X-01 fonts of the machine are asked for characters that the build's own lack")
    void rareFonts() throws IOException {
        assumeTrue(Files.isDirectory(RARE), "needs Debian's fonts-hanazono");
        try (Paper paper = new Paper(Paper.Size.A4_PORTRAIT, Fonts.with(List.of(RARE)), "x", "y")) {
            Drawing drawing = paper.drawing();
            drawing.text(new Cell(20, 20, 80, 10), "张𪜎𫝀", Style.of(Face.SONG, 12));
            paper.page(drawing);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            assertThat(paper.write(out).warnings()).isEmpty();
            assertThat(PrintedText.of(out.toByteArray()).all()).isEqualTo("张𪜎𫝀");
        }
    }

    @Test
    @DisplayName("C-11 what is no JPEG is left out with a warning that says whose it is")
    void noPicture() throws IOException {
        RegistrationForm form = RegistrationSamples.form(2, "GIF89a".getBytes(StandardCharsets.US_ASCII));
        try (RegistrationFormSheet sheet = new RegistrationFormSheet(Fonts.builtIn(), "示例理工学院", "登记表", 2)) {
            sheet.add(form);
            PaperReport report = sheet.write(OutputStream.nullOutputStream());
            assertThat(report.warnings()).singleElement().asString().contains("201641401002 照片", "重新上传");
        }
    }

    @Test
    @DisplayName("C-11 papers are made by several people at once with the same fonts")
    void atOnce() throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            List<Callable<String>> works = new ArrayList<>();
            for (int i = 0; i < 12; i++) {
                RegistrationForm form = RegistrationSamples.form(i, null);
                works.add(() -> {
                    try (RegistrationFormSheet sheet = new RegistrationFormSheet(Fonts.builtIn(), "示例理工学院", "登记表", 1)) {
                        sheet.add(form);
                        ByteArrayOutputStream out = new ByteArrayOutputStream();
                        sheet.write(out);
                        return PrintedText.of(out.toByteArray()).all();
                    }
                });
            }
            List<Future<String>> texts = threads.invokeAll(works);
            for (int i = 0; i < texts.size(); i++) {
                RegistrationForm form = RegistrationSamples.form(i, null);
                assertThat(texts.get(i).get())
                        .contains(form.of(RegistrationField.NAME), form.of(RegistrationField.STUDENT_NUMBER));
            }
        }
    }

    @Test
    @DisplayName("C-11 a whole college does not fill the memory: pictures wait in a file")
    void memory() throws IOException {
        byte[] large = RegistrationSamples.picture(1600, 1200, Color.GRAY, 1);
        assertThat(large.length).isGreaterThan(300_000);
        long before = used();
        int forms = (200 << 20) / large.length;
        try (RegistrationFormSheet sheet = new RegistrationFormSheet(Fonts.builtIn(), "示例理工学院", "登记表", 2)) {
            for (int i = 0; i < forms; i++) {
                sheet.add(RegistrationSamples.form(2, large));
            }
            assertThat(used() - before).isLessThan(100L << 20);
            assertThat(sheet.write(OutputStream.nullOutputStream()).pages()).isEqualTo(2 * forms);
        }
    }

    private static long used() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private static Written one(Cell cell, String text, Style style) throws IOException {
        try (Paper paper = new Paper(Paper.Size.A4_PORTRAIT, Fonts.builtIn(), "试印", "示例理工学院")) {
            Drawing drawing = paper.drawing();
            drawing.edges(cell, 0.4).text(cell, text, style);
            paper.page(drawing);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            PaperReport report = paper.write(out);
            return new Written(out.toByteArray(), report);
        }
    }

    private static List<TextPosition> glyphs(byte[] pdf) throws IOException {
        List<TextPosition> glyphs = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition text) {
                    glyphs.add(text);
                }
            }.getText(document);
        }
        return glyphs;
    }
}
