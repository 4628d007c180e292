package org.xueji.documents.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

/// Prints checklists (打印核对登记表): A4 landscape, the head of the table and the lines to be signed on every page, page
/// n of m for each class.
public final class ChecklistSheet {
    private static final double LEFT = 10;
    private static final double WIDTH = 277;
    private static final double TABLE_TOP = 29;
    private static final double HEAD = 9;
    private static final double TABLE_FOOT = 178;
    private static final double ROW = 8.2;
    private static final double TALLEST_ROW = 28;
    private static final double LINE = 3.6;

    private static final double[] WIDTHS = {8, 24, 25, 9, 20, 15, 34, 33, 12, 9, 18, 34, 21, 15};
    private static final int MAJOR = 7;
    private static final int CORRECTION = 11;
    private static final int SIGNATURE = 12;
    private static final int REMARK = 13;
    private static final List<String> HEADINGS = List.of(
            "序号", "学号", "姓名", "性别", "出生日期", "民族", "证件号码", "专业", "层次", "学制", "核对结果", "更正\n（栏目：应为）", "本人签名", "备注");

    private static final Style TITLE = Style.of(Face.HEI_BOLD, 17);
    private static final Style HEADING = Style.of(Face.HEI, 9);
    private static final Style PLAIN = Style.of(Face.SONG, 9.5);
    private static final Style SMALL = Style.of(Face.SONG, 8.5);
    private static final Style NUMBER = Style.of(Face.SONG, 9);
    private static final Style NOTE = Style.of(Face.SONG, 8).left();
    private static final Style FOOT = Style.of(Face.SONG, 10.5).left();
    private static final Style TINY = Style.of(Face.SONG, 7).right().bottom();

    private record Placed(Checklist.Row row, double height) {}

    private final Paper paper;
    private final Checklist list;

    private ChecklistSheet(Paper paper, Checklist list) {
        this.paper = paper;
        this.list = list;
    }

    /// Writes the lists one after the other.
    ///
    /// @param lists at least one
    public static PaperReport write(List<Checklist> lists, Fonts fonts, OutputStream out) throws IOException {
        Checklist first = lists.getFirst();
        String title = first.title() + (lists.size() == 1 ? "（" + first.className() + "）" : "");
        try (Paper paper = new Paper(Paper.Size.A4_LANDSCAPE, fonts, title, first.university())) {
            for (Checklist list : lists) {
                new ChecklistSheet(paper, list).draw();
            }
            return paper.write(out);
        }
    }

    private void draw() {
        List<List<Placed>> pages = pages();
        Stencil frame = frame();
        for (int page = 0; page < pages.size(); page++) {
            Drawing drawing = paper.drawing();
            drawing.stencil(frame);
            drawing.text(
                    new Cell(LEFT, 199, WIDTH, 6),
                    "第 " + (page + 1) + " 页，共 " + pages.size() + " 页",
                    Style.of(Face.SONG, 9));
            double top = TABLE_TOP + HEAD;
            for (Placed placed : pages.get(page)) {
                row(drawing, placed.row(), top, placed.height());
                top += placed.height();
            }
            drawing.edges(new Cell(LEFT, TABLE_TOP, WIDTH, top - TABLE_TOP), 1);
            if (page == pages.size() - 1 && top + 7 <= TABLE_FOOT + 8) {
                drawing.text(
                        new Cell(LEFT, top + 0.5, WIDTH, 7),
                        counts(),
                        Style.of(Face.HEI, 9.5).left());
            }
            paper.page(drawing);
        }
    }

    private List<List<Placed>> pages() {
        List<List<Placed>> pages = new ArrayList<>();
        List<Placed> page = new ArrayList<>();
        double free = TABLE_FOOT - TABLE_TOP - HEAD;
        for (Checklist.Row row : list.rows()) {
            double height = height(row);
            if (height > free) {
                pages.add(page);
                page = new ArrayList<>();
                free = TABLE_FOOT - TABLE_TOP - HEAD;
            }
            page.add(new Placed(row, height));
            free -= height;
        }
        pages.add(page);
        return pages;
    }

    private double height(Checklist.Row row) {
        int lines = Math.max(
                paper.lines(row.major(), SMALL, WIDTHS[MAJOR]),
                Math.max(
                        paper.lines(row.correction(), SMALL, WIDTHS[CORRECTION]),
                        paper.lines(row.remark(), SMALL, WIDTHS[REMARK])));
        return Math.clamp(lines * LINE + 2, ROW, TALLEST_ROW);
    }

    /// What is the same on every page of the list.
    private Stencil frame() {
        Drawing drawing = paper.drawing();
        drawing.text(new Cell(45, 8, 207, 11), list.university() + list.title(), TITLE);
        drawing.qr(list.qr(), LEFT + WIDTH - 17, 8, 17);
        List<Cell> head = new Cell(LEFT, 20, WIDTH - 20, 7).columns(85, 62, 30, 30, 50);
        drawing.text(head.get(0), "学院：" + list.college(), FOOT);
        drawing.text(head.get(1), "班级：" + list.className(), FOOT);
        drawing.text(head.get(2), "年级：" + list.cohort(), FOOT);
        drawing.text(head.get(3), "名单：" + list.version(), FOOT);
        drawing.text(head.get(4), "打印时间：" + list.printedAt(), NOTE);
        List<Cell> cells = new Cell(LEFT, TABLE_TOP, WIDTH, HEAD).columns(WIDTHS);
        drawing.ground(new Cell(LEFT, TABLE_TOP, WIDTH, HEAD), 0.93);
        for (int i = 0; i < cells.size(); i++) {
            drawing.edges(cells.get(i), 0.5);
            drawing.text(cells.get(i), HEADINGS.get(i), HEADING);
        }
        drawing.text(
                new Cell(LEFT, 184.5, WIDTH, 5),
                "核对无误的，在“核对结果”栏写“无误”并签名；有误的，在“更正”栏写明栏目和正确内容。代签的在备注栏注明“代签”和事由；未签的注明事由。",
                NOTE);
        List<Cell> foot = new Cell(LEFT, 190, WIDTH, 8).columns(62, 62, 62, 91);
        drawing.text(foot.get(0), "班长（签名）：", FOOT);
        drawing.text(foot.get(1), "辅导员（签名）：", FOOT);
        drawing.text(foot.get(2), "学院经办人（签名）：", FOOT);
        drawing.text(foot.get(3), "学院（盖章）：　　　　　　　　年　　月　　日", FOOT);
        return paper.stencil(drawing);
    }

    private String counts() {
        Checklist.Counts counts = list.counts();
        return "应到 " + counts.expected() + " 人　　已签 " + counts.signed() + " 人（其中代签 " + counts.byProxy() + " 人）　　未签 "
                + counts.unsigned() + " 人　　（截至打印时间）";
    }

    private void row(Drawing drawing, Checklist.Row row, double top, double height) {
        List<Cell> cells = new Cell(LEFT, top, WIDTH, height).columns(WIDTHS);
        cells.forEach(cell -> drawing.edges(cell, 0.4));
        List<String> values = List.of(
                row.number(),
                row.studentNumber(),
                row.name(),
                row.sex(),
                row.birthDate(),
                row.ethnicGroup(),
                row.document(),
                row.major(),
                row.level(),
                row.schoolYears(),
                row.result(),
                row.correction());
        List<Style> styles = List.of(
                NUMBER, NUMBER, PLAIN, NUMBER, NUMBER, NUMBER, NUMBER, SMALL, SMALL, NUMBER, SMALL, SMALL.left());
        for (int i = 0; i < values.size(); i++) {
            drawing.text(cells.get(i), values.get(i), styles.get(i));
        }
        signature(drawing, row, cells.get(SIGNATURE));
        drawing.text(cells.get(REMARK), row.remark(), SMALL);
        if (row.struck()) {
            double middle = top + height / 2;
            drawing.line(LEFT + 1, middle, LEFT + WIDTH - WIDTHS[REMARK] - 1, middle, 0.8);
        }
    }

    private void signature(Drawing drawing, Checklist.Row row, Cell cell) {
        byte[] picture = row.signature();
        if (picture == null) {
            drawing.text(cell, row.signed(), SMALL);
            return;
        }
        paper.jpeg(picture, row.studentNumber() + " 签名")
                .ifPresent(signature -> drawing.picture(cell.inset(0.6, 0.5), signature));
        drawing.text(cell, row.signed(), TINY);
    }
}
