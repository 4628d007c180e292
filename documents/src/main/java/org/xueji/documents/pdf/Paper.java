package org.xueji.documents.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TimeZone;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/// A PDF that is being made (纸质文件): pages of one size, pictures, and things drawn once for many pages.
///
/// Fonts are embedded as the characters that occur. Whatever grows beyond 32 MB waits in a temporary file. Not for
/// several threads.
public final class Paper implements AutoCloseable {
    private static final long IN_MEMORY = 32L << 20;

    /// Sizes of paper (纸型), in millimetres.
    public enum Size {
        A4_PORTRAIT(210, 297),
        A4_LANDSCAPE(297, 210);

        private final double width;
        private final double height;

        Size(double width, double height) {
            this.width = width;
            this.height = height;
        }

        /// The width.
        public double width() {
            return width;
        }

        /// The height.
        public double height() {
            return height;
        }

        private PDRectangle box() {
            return new PDRectangle((float) (width * 72 / 25.4), (float) (height * 72 / 25.4));
        }
    }

    /// A page that was drawn (一页).
    public record Page(PDPage page) {}

    private final Size size;
    private final PDDocument document;
    private final Typesetter typesetter;
    private final COSDictionary fonts = new COSDictionary();
    private final Set<String> warnings = new LinkedHashSet<>();
    private final List<Page> pages = new ArrayList<>();
    private boolean finished;
    private int boxes;

    /// An empty paper.
    ///
    /// @param title what a reader shows in the title bar
    /// @param author who issues it, for example the university
    public Paper(Size size, Fonts fonts, String title, String author) {
        this.size = size;
        this.document = new PDDocument(MemoryUsageSetting.setupMixed(IN_MEMORY).streamCache);
        this.typesetter = new Typesetter(fonts);
        document.getDocumentInformation().setTitle(title);
        document.getDocumentInformation().setAuthor(author);
        document.getDocumentInformation().setCreator("学籍");
        Calendar now = new GregorianCalendar(TimeZone.getTimeZone("UTC"));
        document.getDocumentInformation().setCreationDate(now);
        document.getDocumentCatalog().setLanguage("zh-CN");
        COSDictionary reader = new COSDictionary();
        reader.setBoolean("DisplayDocTitle", true);
        document.getDocumentCatalog().getCOSObject().setItem("ViewerPreferences", reader);
    }

    /// Something new to draw on, as large as a page.
    public Drawing drawing() {
        return new Drawing(this, size.height());
    }

    /// Keeps a drawing to be put onto many pages.
    public Stencil stencil(Drawing drawing) {
        COSStream stream = stream(drawing.content());
        stream.setItem(COSName.TYPE, COSName.XOBJECT);
        stream.setItem(COSName.SUBTYPE, COSName.FORM);
        COSArray box = new COSArray();
        box.add(COSInteger.ZERO);
        box.add(COSInteger.ZERO);
        box.add(COSInteger.get((long) Math.ceil(size.box().getWidth())));
        box.add(COSInteger.get((long) Math.ceil(size.box().getHeight())));
        stream.setItem(COSName.BBOX, box);
        stream.setItem(COSName.RESOURCES, resources(drawing));
        return new Stencil(stream);
    }

    /// Adds a page.
    public Page page(Drawing drawing) {
        PDPage page = new PDPage(size.box());
        page.getCOSObject().setItem(COSName.CONTENTS, stream(drawing.content()));
        page.getCOSObject().setItem(COSName.RESOURCES, resources(drawing));
        Page added = new Page(page);
        pages.add(added);
        return added;
    }

    /// Takes a JPEG as it is, byte for byte; empty, with a warning, when it is none that a PDF can hold.
    ///
    /// @param whose for the warning, for example a 学号 and what the picture shows
    public Optional<Picture> jpeg(byte[] bytes, String whose) {
        Jpeg head = Jpeg.read(bytes).orElse(null);
        if (head == null) {
            warnings.add(whose + "：图片不是可用的 JPEG，没有印出。请重新上传。");
            return Optional.empty();
        }
        COSStream stream = document.getDocument().createCOSStream();
        try (OutputStream out = stream.createRawOutputStream()) {
            out.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        stream.setItem(COSName.TYPE, COSName.XOBJECT);
        stream.setItem(COSName.SUBTYPE, COSName.IMAGE);
        stream.setItem(COSName.FILTER, COSName.DCT_DECODE);
        stream.setInt(COSName.WIDTH, head.width());
        stream.setInt(COSName.HEIGHT, head.height());
        stream.setInt(COSName.BITS_PER_COMPONENT, 8);
        stream.setItem(
                COSName.COLORSPACE,
                switch (head.components()) {
                    case 1 -> COSName.DEVICEGRAY;
                    case 3 -> COSName.DEVICERGB;
                    default -> COSName.DEVICECMYK;
                });
        if (head.components() == 4 && head.adobe()) {
            COSArray inverted = new COSArray();
            for (int i = 0; i < 4; i++) {
                inverted.add(COSInteger.ONE);
                inverted.add(COSInteger.ZERO);
            }
            stream.setItem(COSName.DECODE, inverted);
        }
        return Optional.of(new Picture(stream, head.width(), head.height()));
    }

    /// Tells somebody to look at something.
    public void warn(String warning) {
        warnings.add(warning);
    }

    /// Finishes the paper and writes it; nothing can be drawn afterwards.
    public PaperReport write(OutputStream out) throws IOException {
        return write(out, pages);
    }

    /// Finishes the paper and writes some of its pages, in the order given; may be called again for others.
    public PaperReport write(OutputStream out, List<Page> some) throws IOException {
        finish();
        while (document.getNumberOfPages() > 0) {
            document.removePage(document.getNumberOfPages() - 1);
        }
        some.forEach(page -> document.addPage(page.page()));
        document.save(out, CompressParameters.NO_COMPRESSION);
        List<String> told = new ArrayList<>(warnings);
        for (int codePoint : typesetter.missing()) {
            told.add("字库里没有“%s”（U+%04X），印成了方框。请安装含此字的字体后重新打印。".formatted(Character.toString(codePoint), codePoint));
        }
        return new PaperReport(some.size(), boxes, told);
    }

    private void finish() throws IOException {
        if (finished) {
            return;
        }
        finished = true;
        List<EmbeddedFont> used = typesetter.embedded();
        for (int i = 0; i < used.size(); i++) {
            used.get(i).finish(document, i);
            fonts.setItem(
                    COSName.getPDFName(used.get(i).resource()), used.get(i).dictionary());
        }
    }

    @Override
    public void close() throws IOException {
        document.close();
    }

    /// How many lines a text takes in a cell of a width.
    ///
    /// @param width in millimetres
    int lines(String text, Style style, double width) {
        return text.isBlank() ? 0 : Fitting.lines(typesetter, text, style, Drawing.within(width));
    }

    Fitting fit(String text, Style style, double width, double height) {
        Fitting fitting = Fitting.fit(typesetter, text, style, width, height);
        boxes++;
        if (fitting.cut()) {
            warnings.add("一格放不下全部内容，末尾已略去：共 " + text.length() + " 字。请缩短后重新打印。");
        }
        return fitting;
    }

    private COSDictionary resources(Drawing drawing) {
        COSDictionary resources = new COSDictionary();
        resources.setItem(COSName.FONT, fonts);
        if (!drawing.objects().isEmpty()) {
            COSDictionary objects = new COSDictionary();
            drawing.objects().forEach((name, object) -> objects.setItem(COSName.getPDFName(name), object));
            resources.setItem(COSName.XOBJECT, objects);
        }
        return resources;
    }

    private COSStream stream(byte[] content) {
        COSStream stream = document.getDocument().createCOSStream();
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return stream;
    }
}
