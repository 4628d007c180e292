package org.xueji.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.xueji.campus.roster.RosterSamples;

/// Step 8: the college prints the class checklist and the registration forms (打印, C-10, C-11).
final class PaperSteps {
    private static final int CLASS = 40;
    private static final Pattern NUMBER = Pattern.compile("(2016\\d{8})");
    private static final Pattern CODE = Pattern.compile("编码：\\s*([0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4})");
    private static final Pattern COPY = Pattern.compile("第\\s*([12])\\s*份，共\\s*2\\s*份");

    private final Walker college;
    private final Path kept;

    PaperSteps(Walk walk, Walker college) {
        this.college = college;
        this.kept = Path.of("target/papers/" + walk.width());
    }

    /// The checklist of a class as PDF and as workbook.
    ///
    /// @return what a scanner reads on it
    String printChecklist(String className) {
        college.open("/campus/checklists").looks("08-checklists").follow(className);
        college.looks("08-checklist");
        assertThat(college.download("XLSX")).startsWith('P', 'K');
        try (PrintedPaper list = new PrintedPaper(keep("核对登记表.pdf", college.download("PDF")))) {
            String all = String.join("", list.texts());
            assertThat(all).contains(className, "专业名称：网络工程", "代签", "班长", "辅导员");
            assertThat(compact(all)).contains(RosterSteps.RARE_NAMES);
            assertThat(NUMBER.matcher(all)
                            .results()
                            .map(found -> found.group(1))
                            .distinct()
                            .toList())
                    .isEqualTo(numbers(0, CLASS).toList());
            assertThat(list.texts())
                    .first()
                    .asString()
                    .containsPattern("第\\s*1\\s*页，共\\s*" + list.texts().size() + "\\s*页");
            return list.scanned(0);
        }
    }

    /// The forms of a class as one file: the first stack, then the second; pressed twice, printed once.
    Forms printForms(String className) {
        college.open("/campus/forms").looks("08-forms").follow(className);
        college.looks("08-class-forms").choose("文件", "一个 PDF（先第一叠，后第二叠）").pressTwice("打印全班");
        college.sees("已制作 40 人的登记表，一式两份共 80 页").looks("08-printed");
        Forms forms = forms("登记表.pdf", college.download("下载 PDF"));
        assertThat(forms.stacks()).containsExactlyElementsOf(numbersTwice());
        assertThat(forms.text()).contains(RosterSteps.RARE_NAMES);
        college.open("/campus/forms");
        assertThat(college.page().locator("a[href^='/campus/forms/batches/']").count())
                .isOne();
        return forms;
    }

    /// Only the forms of those whose record changed since.
    Forms printChanged(String className) {
        college.open("/campus/forms").follow(className);
        college.sees("已作废").looks("08-superseded").press("只重打已更改的 1 人");
        college.sees("已制作 1 人的登记表");
        return forms("重打.pdf", college.download("下载 PDF"));
    }

    /// The forms of the whole college as separate files: long work that is waited for.
    void printCollege() {
        college.open("/campus/forms").choose("文件", "ZIP（每班每叠一个 PDF）").press("打印 10 个班");
        college.sees("正在制作").looks("08-printing");
        college.page().getByText("已制作 400 人的登记表，一式两份共 800 页").waitFor(new Locator.WaitForOptions().setTimeout(120_000));
        college.looks("08-printed-college");
        Map<String, byte[]> files = unpacked(keep("登记表.zip", college.download("下载 ZIP")));
        assertThat(files).hasSize(20);
        assertThat(files.keySet()).allMatch(name -> name.matches(".*2016级\\d+班 第[12]叠\\.pdf"));
        String second = files.keySet().stream()
                .filter(name -> name.endsWith("2016级2班 第2叠.pdf"))
                .findFirst()
                .orElseThrow();
        try (PrintedPaper stack = new PrintedPaper(files.get(second))) {
            assertThat(stack.each(NUMBER)).isEqualTo(numbers(CLASS, 2 * CLASS).toList());
            assertThat(stack.each(COPY)).containsOnly("2");
        }
    }

    /// Forms that were printed.
    ///
    /// @param stacks 学号 in the order of the pages
    /// @param codes as people read them on the paper, by 学号
    /// @param text everything that stands on them, without spaces
    /// @param scanned what a scanner reads in the QR code of the first page
    /// @param picture the first page
    record Forms(List<String> stacks, Map<String, String> codes, String text, String scanned, BufferedImage picture) {}

    private Forms forms(String file, byte[] pdf) {
        try (PrintedPaper paper = new PrintedPaper(keep(file, pdf))) {
            List<String> numbers = paper.each(NUMBER);
            List<String> codes = paper.each(CODE);
            int half = numbers.size() / 2;
            assertThat(paper.each(COPY).subList(0, half)).containsOnly("1");
            assertThat(paper.each(COPY).subList(half, 2 * half)).containsOnly("2");
            Map<String, String> byNumber = new LinkedHashMap<>();
            for (int page = 0; page < numbers.size(); page++) {
                String before = byNumber.put(numbers.get(page), codes.get(page));
                assertThat(before).isIn(null, codes.get(page));
            }
            String scanned = paper.scanned(0);
            assertThat(scanned).endsWith("/campus/scan/" + codes.getFirst().replace("-", ""));
            return new Forms(
                    numbers, byNumber, compact(String.join("", paper.texts())), scanned, paper.picture(0, 150));
        }
    }

    private byte[] keep(String name, byte[] content) {
        try {
            Files.createDirectories(kept);
            Files.write(kept.resolve(name), content);
            return content;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, byte[]> unpacked(byte[] zip) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream content = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = content.getNextEntry(); entry != null; entry = content.getNextEntry()) {
                files.put(entry.getName(), content.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    // Long names stand in two lines.
    private static String compact(String text) {
        return text.replaceAll("\\s", "");
    }

    private static Stream<String> numbers(int from, int to) {
        return IntStream.range(from, to).mapToObj(at -> RosterSamples.row(at)[1]);
    }

    private static List<String> numbersTwice() {
        return Stream.concat(numbers(0, CLASS), numbers(0, CLASS)).toList();
    }
}
