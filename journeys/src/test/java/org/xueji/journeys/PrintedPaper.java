package org.xueji.journeys;

import com.google.zxing.Binarizer;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.LuminanceSource;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.GlobalHistogramBinarizer;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;

/// A PDF as somebody has it in the hand after printing (打印件): read by eye, by scanner, page by page.
final class PrintedPaper implements AutoCloseable {
    private final PDDocument paper;
    private final List<String> texts = new ArrayList<>();

    PrintedPaper(byte[] pdf) {
        try {
            this.paper = Loader.loadPDF(pdf);
            PDFTextStripper reader = new PDFTextStripper();
            for (int page = 1; page <= paper.getNumberOfPages(); page++) {
                reader.setStartPage(page);
                reader.setEndPage(page);
                texts.add(reader.getText(paper));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// What stands on each page.
    List<String> texts() {
        return List.copyOf(texts);
    }

    /// What the pattern's first group finds on each page.
    List<String> each(Pattern pattern) {
        return texts.stream().map(text -> found(pattern, text)).toList();
    }

    /// A page as a picture.
    ///
    /// @param page from 0
    BufferedImage picture(int page, int dotsPerInch) {
        try {
            return new PDFRenderer(paper).renderImageWithDPI(page, dotsPerInch);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// What a scanner reads in the QR code of a page; it looks a second time, as scanners do.
    String scanned(int page) {
        BufferedImage picture = picture(page, 150);
        int width = picture.getWidth();
        int height = picture.getHeight();
        LuminanceSource light =
                new RGBLuminanceSource(width, height, picture.getRGB(0, 0, width, height, null, 0, width));
        try {
            return read(new HybridBinarizer(light));
        } catch (ReaderException missed) {
            try {
                return read(new GlobalHistogramBinarizer(light));
            } catch (ReaderException e) {
                throw new AssertionError("the QR code of page " + page + " cannot be read", e);
            }
        }
    }

    private static String read(Binarizer black) throws ReaderException {
        return new QRCodeReader()
                .decode(new BinaryBitmap(black), Map.of(DecodeHintType.TRY_HARDER, true))
                .getText();
    }

    @Override
    public void close() {
        try {
            paper.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String found(Pattern pattern, String text) {
        Matcher found = pattern.matcher(text);
        if (!found.find()) {
            throw new AssertionError(pattern + " is not on the page:\n" + text);
        }
        return found.group(1);
    }
}
