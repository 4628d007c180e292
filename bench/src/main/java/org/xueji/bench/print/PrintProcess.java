package org.xueji.bench.print;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.xueji.bench.Child;
import org.xueji.documents.pdf.Fonts;
import org.xueji.documents.pdf.RegistrationField;
import org.xueji.documents.pdf.RegistrationForm;
import org.xueji.documents.pdf.RegistrationFormSheet;
import org.xueji.documents.pdf.Schooling;

/// Prints a class in a process of its own (被测进程), again and again: the first page, then pages a second of one thread.
public final class PrintProcess {
    private static final int STUDENTS = 50;
    private static final int COPIES = 2;
    private static final Duration WARM = Duration.ofSeconds(20);
    private static final Duration MEASURED = Duration.ofSeconds(10);

    private interface Printing {
        int print() throws IOException;
    }

    private PrintProcess() {}

    /// Takes nothing.
    public static void main(String[] arguments) throws IOException {
        List<RegistrationForm> forms = forms();
        List<RegistrationForm> one = forms.subList(0, 1);
        Child.tell("first", seconds(() -> print(one, OutputStream.nullOutputStream())));
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        print(forms, file);
        Child.tell("size", file.size() / 1024.0);
        Child.tell("print-pages", rate(() -> print(forms, OutputStream.nullOutputStream())));
        Child.tell("again", seconds(() -> print(one, OutputStream.nullOutputStream())));
        Child.tell("bare-pages", rate(() -> printBare(forms)));
    }

    private static double seconds(Printing printing) throws IOException {
        long begin = System.nanoTime();
        printing.print();
        return (System.nanoTime() - begin) / 1e9;
    }

    private static double rate(Printing printing) throws IOException {
        run(printing, WARM);
        long begin = System.nanoTime();
        int pages = run(printing, MEASURED);
        return pages * 1e9 / (System.nanoTime() - begin);
    }

    private static int run(Printing printing, Duration duration) throws IOException {
        long end = System.nanoTime() + duration.toNanos();
        int pages = 0;
        while (System.nanoTime() < end) {
            pages += printing.print();
        }
        return pages;
    }

    private static int print(List<RegistrationForm> forms, OutputStream out) throws IOException {
        try (RegistrationFormSheet sheet = new RegistrationFormSheet(Fonts.builtIn(), "示例理工学院", "学籍登记表", COPIES)) {
            forms.forEach(sheet::add);
            return sheet.write(out).pages();
        }
    }

    // The same photos on as many pages, each once in the file.
    private static int printBare(List<RegistrationForm> forms) throws IOException {
        try (PDDocument document = new PDDocument()) {
            List<PDImageXObject> photos = new ArrayList<>();
            for (RegistrationForm form : forms) {
                photos.add(JPEGFactory.createFromByteArray(
                        document, Objects.requireNonNull(form.pictures().portrait())));
            }
            for (int copy = 0; copy < COPIES; copy++) {
                for (PDImageXObject photo : photos) {
                    PDPage page = new PDPage(PDRectangle.A4);
                    document.addPage(page);
                    try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                        content.drawImage(photo, 450, 650, 71, 99);
                    }
                }
            }
            document.save(OutputStream.nullOutputStream());
            return document.getNumberOfPages();
        }
    }

    private static List<RegistrationForm> forms() throws IOException {
        List<String> surnames = List.of("张", "欧阳", "李", "王", "赵", "阿卜杜热合曼·");
        List<String> names = List.of("三", "㛃", "䶮", "𠅤", "𬭎", "丽华", "志强");
        List<RegistrationForm> forms = new ArrayList<>();
        for (int i = 0; i < STUDENTS; i++) {
            Map<RegistrationField, String> values = new EnumMap<>(RegistrationField.class);
            for (RegistrationField field : RegistrationField.values()) {
                values.put(field, field.label() + "示例" + i);
            }
            values.put(RegistrationField.NAME, surnames.get(i % surnames.size()) + names.get(i % names.size()));
            values.put(RegistrationField.DOCUMENT_NUMBER, "99000019980302%03dX".formatted(i));
            values.put(RegistrationField.STUDENT_NUMBER, "2016414010%02d".formatted(i));
            values.put(RegistrationField.MAJOR, "计算机科学与技术（中外合作办学）");
            values.put(RegistrationField.FAMILY_ADDRESS, "广东省东莞市松山湖大学路1号学生宿舍" + i + "栋305房");
            forms.add(new RegistrationForm(
                    values,
                    List.of(
                            new Schooling("初中", "2010.09—2013.06", "东莞市松山湖实验中学", "学习委员", "李老师"),
                            new Schooling("高中", "2013.09—2016.06", "东莞市第一中学", "班长", "王老师")),
                    new RegistrationForm.Pictures(photo(i), null, null, null),
                    "7K2M-9QWX-%04d".formatted(i),
                    "https://xueji.example.edu.cn/campus/scan/7K2M9QWX%04d".formatted(i),
                    "第 1 版",
                    "2016-10-25 09:30"));
        }
        return forms;
    }

    private static byte[] photo(int seed) throws IOException {
        BufferedImage image = new BufferedImage(480, 640, BufferedImage.TYPE_3BYTE_BGR);
        Random random = new Random(seed);
        for (int y = 0; y < 640; y++) {
            for (int x = 0; x < 480; x++) {
                int noise = random.nextInt(12);
                image.setRGB(x, y, new Color(67 + noise, 142 + noise, 219 + noise).getRGB());
            }
        }
        ByteArrayOutputStream jpeg = new ByteArrayOutputStream();
        ImageIO.write(image, "jpeg", jpeg);
        return jpeg.toByteArray();
    }
}
