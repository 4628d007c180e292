package org.xueji.bench;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import javax.imageio.ImageIO;
import org.xueji.documents.pdf.Fonts;
import org.xueji.documents.pdf.RegistrationField;
import org.xueji.documents.pdf.RegistrationForm;
import org.xueji.documents.pdf.RegistrationFormSheet;
import org.xueji.documents.pdf.Schooling;

/// Prints a class of 50 registration forms in two copies, again and again (打印速度): the first page, then pages a second
/// of one thread.
///
/// The goals are a first page within a second and 60 pages a second on one core.
public final class PrintForms {
    private static final int STUDENTS = 50;
    private static final int COPIES = 2;

    private PrintForms() {}

    /// @param arguments how many seconds to warm up and how many to measure; 10 and 10 when left out
    public static void main(String[] arguments) throws IOException {
        int warm = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 10;
        int measured = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 10;
        List<RegistrationForm> forms = forms();
        long started = System.nanoTime();
        print(forms.subList(0, 1), OutputStream.nullOutputStream());
        System.out.printf("first page, fonts read from cold: %d ms%n", millis(started));
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        print(forms, file);
        System.out.printf("class of %d in %d copies: %d KB%n", STUDENTS, COPIES, file.size() / 1024);
        run(forms, warm);
        long cpu = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        long begun = System.nanoTime();
        int pages = run(forms, measured);
        double wall = (System.nanoTime() - begun) / 1e9;
        double own = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - cpu) / 1e9;
        System.out.printf(
                "warm: %.0f pages/s, %.0f pages per CPU second of the printing thread%n", pages / wall, pages / own);
        started = System.nanoTime();
        print(forms.subList(0, 1), OutputStream.nullOutputStream());
        System.out.printf("one student in %d copies, warm: %d ms%n", COPIES, millis(started));
    }

    private static int run(List<RegistrationForm> forms, int seconds) throws IOException {
        long end = System.nanoTime() + Duration.ofSeconds(seconds).toNanos();
        int pages = 0;
        while (System.nanoTime() < end) {
            pages += print(forms, OutputStream.nullOutputStream());
        }
        return pages;
    }

    private static int print(List<RegistrationForm> forms, OutputStream out) throws IOException {
        try (RegistrationFormSheet sheet = new RegistrationFormSheet(Fonts.builtIn(), "示例理工学院", "学籍登记表", COPIES)) {
            forms.forEach(sheet::add);
            return sheet.write(out).pages();
        }
    }

    private static long millis(long started) {
        return Duration.ofNanos(System.nanoTime() - started).toMillis();
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
