package org.xueji.documents.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/// Where everything stands on the registration form (登记表版式), and what is the same on each.
final class RegistrationLayout {
    /// The box of a field.
    record Slot(RegistrationField field, Cell label, Cell value) {}

    private static final double LEFT = 15;
    private static final double WIDTH = 180;
    private static final double TOP = 32;
    private static final double ROW = 9.2;
    private static final double PHOTO = 37;
    private static final double SIDE_LABEL = 10;
    private static final double SCHOOLING_HEAD = 6.4;
    private static final double SCHOOLING_ROW = 7.6;
    private static final double[] SCHOOLING_WIDTHS = {18, 40, 62, 24, 26};
    private static final List<String> SCHOOLING_HEADINGS = List.of("学段", "起止年月", "学校名称", "任何职", "证明人");
    private static final double CARDS = 57;
    private static final double SIGNED = 12;
    private static final double OPINIONS = 33;

    private static final double FAMILY_TOP = TOP + 10 * ROW;
    private static final double SCHOOLING_TOP = FAMILY_TOP + 2 * ROW;
    private static final double CARDS_TOP =
            SCHOOLING_TOP + SCHOOLING_HEAD + RegistrationForm.SCHOOLING_ROWS * SCHOOLING_ROW;
    private static final double SIGNED_TOP = CARDS_TOP + CARDS;
    private static final double OPINIONS_TOP = SIGNED_TOP + SIGNED;
    private static final double BOTTOM = OPINIONS_TOP + OPINIONS;

    static final Cell TITLE = new Cell(50, 11, 110, 11);
    static final Cell COPY = new Cell(LEFT, 11, 30, 7);
    static final Cell HEAD = new Cell(LEFT, 24.5, 150, 6);
    static final double QR_SIDE = 19;
    static final double QR_LEFT = LEFT + WIDTH - QR_SIDE;
    static final double QR_TOP = 9;
    /// 大1寸: 33 by 48 mm.
    static final Cell PORTRAIT = new Cell(LEFT + WIDTH - PHOTO + (PHOTO - 33) / 2, TOP + (6 * ROW - 48) / 2, 33, 48);
    /// Both sides of an ID card in their real size, 85.6 by 54 mm.
    static final Cell CARD_FRONT = new Cell(LEFT + 2.2, CARDS_TOP + 1.5, 85.6, 54);
    static final Cell CARD_BACK = new Cell(LEFT + 92.2, CARDS_TOP + 1.5, 85.6, 54);
    static final Cell SIGNATURE = new Cell(LEFT + 97, SIGNED_TOP + 1, 34, SIGNED - 2);

    static final List<Slot> SLOTS = slots();

    private static final Style LABEL = Style.of(Face.SONG, 10);
    private static final Style PLAIN = Style.of(Face.SONG, 10).left();
    private static final Style HINT = Style.of(Face.SONG, 9).gray(0.45);
    private static final Style NOTE = Style.of(Face.SONG, 8).left();

    private RegistrationLayout() {}

    private static List<Slot> slots() {
        List<Slot> slots = new ArrayList<>();
        double y = TOP;
        double[] besidePhoto = {20, 50, 20, 53};
        double[] whole = {20, 70, 20, 70};
        row(slots, LEFT, y, besidePhoto, RegistrationField.NAME, RegistrationField.FORMER_NAME);
        row(slots, LEFT, y += ROW, besidePhoto, RegistrationField.PINYIN, RegistrationField.SEX);
        row(slots, LEFT, y += ROW, besidePhoto, RegistrationField.BIRTH_DATE, RegistrationField.ETHNIC_GROUP);
        row(slots, LEFT, y += ROW, besidePhoto, RegistrationField.POLITICAL_STATUS, RegistrationField.NATIVE_PLACE);
        row(slots, LEFT, y += ROW, besidePhoto, RegistrationField.DOCUMENT_TYPE, RegistrationField.DOCUMENT_NUMBER);
        row(slots, LEFT, y += ROW, besidePhoto, RegistrationField.EXAMINEE_NUMBER, RegistrationField.ORIGIN_REGION);
        row(slots, LEFT, y += ROW, whole, RegistrationField.STUDENT_NUMBER, RegistrationField.CLASS_NAME);
        row(slots, LEFT, y += ROW, whole, RegistrationField.COLLEGE, RegistrationField.MAJOR);
        row(
                slots,
                LEFT,
                y += ROW,
                new double[] {20, 40, 20, 50, 20, 30},
                RegistrationField.STUDY_LEVEL,
                RegistrationField.STUDY_FORM,
                RegistrationField.SCHOOL_YEARS);
        row(slots, LEFT, y += ROW, whole, RegistrationField.ENTRY_DATE, RegistrationField.EMAIL);
        row(
                slots,
                LEFT + SIDE_LABEL,
                y += ROW,
                new double[] {24, 46, 20, 40, 20, 20},
                RegistrationField.FAMILY_CONTACT,
                RegistrationField.FAMILY_PHONE,
                RegistrationField.POST_CODE);
        row(slots, LEFT + SIDE_LABEL, y + ROW, new double[] {24, 146}, RegistrationField.FAMILY_ADDRESS);
        return slots;
    }

    private static void row(List<Slot> slots, double x, double y, double[] widths, RegistrationField... fields) {
        List<Cell> cells = new Cell(x, y, Arrays.stream(widths).sum(), ROW).columns(widths);
        for (int i = 0; i < fields.length; i++) {
            slots.add(new Slot(fields[i], cells.get(2 * i), cells.get(2 * i + 1)));
        }
    }

    /// The cells of one row of schooling.
    static List<Cell> schooling(int row) {
        double y = SCHOOLING_TOP + SCHOOLING_HEAD + row * SCHOOLING_ROW;
        return new Cell(LEFT + SIDE_LABEL, y, WIDTH - SIDE_LABEL, SCHOOLING_ROW).columns(SCHOOLING_WIDTHS);
    }

    /// Draws what is the same on every form.
    static void draw(Drawing drawing, String university, int copies) {
        drawing.text(TITLE, university + "学籍登记表", Style.of(Face.HEI_BOLD, 19));
        for (Slot slot : SLOTS) {
            drawing.edges(slot.label(), 0.4).edges(slot.value(), 0.4);
            drawing.text(slot.label().inset(1.9, 0), slot.field().label(), LABEL.spread());
        }
        drawing.edges(new Cell(LEFT + WIDTH - PHOTO, TOP, PHOTO, 6 * ROW), 0.4);
        side(drawing, FAMILY_TOP, 2 * ROW, "家庭情况");
        schooling(drawing);
        cards(drawing);
        signed(drawing);
        opinions(drawing);
        drawing.edges(new Cell(LEFT, TOP, WIDTH, BOTTOM - TOP), 1);
        drawing.text(
                new Cell(LEFT, BOTTOM + 1, WIDTH, 10),
                "说明：1. 本表一式 " + copies + " 份，本人核对无误后签名，每份粘贴近期大1寸蓝底照片和身份证正反面复印件，以班为单位按学号从小到大排序上交。\n"
                        + "2. 打印后学籍信息有变更的，本表作废，须重新打印；扫描右上角二维码可查本表是否有效。",
                NOTE);
    }

    private static void side(Drawing drawing, double y, double height, String label) {
        Cell cell = new Cell(LEFT, y, SIDE_LABEL, height);
        drawing.edges(cell, 0.4);
        drawing.text(cell, label.chars().mapToObj(Character::toString).collect(Collectors.joining("\n")), LABEL);
    }

    private static void schooling(Drawing drawing) {
        side(drawing, SCHOOLING_TOP, CARDS_TOP - SCHOOLING_TOP, "本人主要学历");
        List<Cell> heads = new Cell(LEFT + SIDE_LABEL, SCHOOLING_TOP, WIDTH - SIDE_LABEL, SCHOOLING_HEAD)
                .columns(SCHOOLING_WIDTHS);
        for (int i = 0; i < heads.size(); i++) {
            drawing.edges(heads.get(i), 0.4);
            drawing.text(heads.get(i), SCHOOLING_HEADINGS.get(i), LABEL);
        }
        for (int row = 0; row < RegistrationForm.SCHOOLING_ROWS; row++) {
            schooling(row).forEach(cell -> drawing.edges(cell, 0.4));
        }
    }

    private static void cards(Drawing drawing) {
        List<Cell> halves = new Cell(LEFT, CARDS_TOP, WIDTH, CARDS).columns(90, 90);
        halves.forEach(half -> drawing.edges(half, 0.4));
    }

    private static void signed(Drawing drawing) {
        drawing.edges(new Cell(LEFT, SIGNED_TOP, WIDTH, SIGNED), 0.4);
        drawing.text(new Cell(LEFT + 1, SIGNED_TOP, 75, SIGNED), "本人已核对，以上内容真实、准确。", PLAIN);
        drawing.text(new Cell(LEFT + 76, SIGNED_TOP, 24, SIGNED), "本人签名：", PLAIN);
        drawing.text(new Cell(LEFT + 132, SIGNED_TOP, 47, SIGNED), "年　　月　　日", PLAIN.right());
    }

    private static void opinions(Drawing drawing) {
        List<Cell> halves = new Cell(LEFT, OPINIONS_TOP, WIDTH, OPINIONS).columns(90, 90);
        List<String> names = List.of("学院意见：", "教务处意见：");
        for (int i = 0; i < halves.size(); i++) {
            Cell half = halves.get(i);
            drawing.edges(half, 0.4);
            drawing.text(new Cell(half.x() + 1, half.y() + 1.5, 40, 6), names.get(i), PLAIN);
            drawing.text(new Cell(half.x() + 1, half.bottom() - 14, 50, 6), "负责人（签名）：", PLAIN);
            drawing.text(new Cell(half.x() + 4, half.bottom() - 7.5, 84, 6), "（盖章）　　　　年　　月　　日", PLAIN.right());
        }
    }

    /// A frame for glue with what belongs there.
    static void frame(Drawing drawing, Cell cell, String hint) {
        drawing.brokenEdges(cell);
        drawing.text(cell, hint, HINT);
    }
}
