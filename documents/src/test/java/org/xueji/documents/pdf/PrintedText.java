package org.xueji.documents.pdf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.text.PDFTextStripper;

/// What a reader finds in a PDF: the text of each page without white space, and the fonts.
record PrintedText(List<String> pages, Set<Font> fonts) {
    record Font(String name, boolean embedded) {}

    static PrintedText of(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            List<String> pages = new ArrayList<>();
            Set<Font> fonts = new LinkedHashSet<>();
            PDFTextStripper stripper = new PDFTextStripper();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                pages.add(stripper.getText(document).replaceAll("\\s+", ""));
            }
            for (PDPage page : document.getPages()) {
                collect(page.getResources(), fonts);
            }
            return new PrintedText(pages, fonts);
        }
    }

    String page(int page) {
        return pages.get(page);
    }

    String all() {
        return String.join("", pages);
    }

    /// Leaves the paper for somebody to look at.
    static void keep(String name, byte[] pdf) throws IOException {
        Path folder = Path.of("target", "papers");
        Files.createDirectories(folder);
        Files.write(folder.resolve(name + ".pdf"), pdf);
    }

    private static void collect(PDResources resources, Set<Font> fonts) throws IOException {
        for (COSName name : resources.getFontNames()) {
            PDFont font = resources.getFont(name);
            fonts.add(new Font(font.getName(), font.isEmbedded()));
        }
        for (COSName name : resources.getXObjectNames()) {
            PDXObject object = resources.getXObject(name);
            if (object instanceof PDFormXObject form) {
                collect(form.getResources(), fonts);
            }
        }
    }
}
