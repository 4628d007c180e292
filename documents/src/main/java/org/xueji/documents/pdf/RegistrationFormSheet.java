package org.xueji.documents.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Prints registration forms (打印学籍登记表): A4 portrait, one page a copy, in as many stacks as there are copies.
///
/// Forms are added in the order of the stacks and may be forgotten by the caller at once. What a form says stands in
/// the
/// file once however many copies there are.
public final class RegistrationFormSheet implements AutoCloseable {
    private static final Style VALUE = Style.of(Face.SONG, 10.5);
    private static final Style SMALL = Style.of(Face.SONG, 9.5);
    private static final Style HEAD = Style.of(Face.SONG, 9).left();
    private static final Style COPY = Style.of(Face.HEI, 9);

    private final Paper paper;
    private final Stencil frame;
    private final List<Stencil> copies = new ArrayList<>();
    private final List<Stencil> forms = new ArrayList<>();
    private final List<List<Paper.Page>> stacks = new ArrayList<>();

    /// @param title what a reader shows in the title bar
    /// @param copies how many copies of each form (一式几份)
    public RegistrationFormSheet(Fonts fonts, String university, String title, int copies) {
        this.paper = new Paper(Paper.Size.A4_PORTRAIT, fonts, title, university);
        Drawing drawing = paper.drawing();
        RegistrationLayout.draw(drawing, university, copies);
        this.frame = paper.stencil(drawing);
        for (int copy = 1; copy <= copies; copy++) {
            Drawing mark = paper.drawing();
            mark.edges(RegistrationLayout.COPY, 0.4);
            mark.text(RegistrationLayout.COPY, "第 " + copy + " 份，共 " + copies + " 份", COPY);
            this.copies.add(paper.stencil(mark));
            stacks.add(new ArrayList<>());
        }
    }

    /// Adds a form to every stack.
    public void add(RegistrationForm form) {
        Drawing drawing = paper.drawing();
        drawing.text(
                RegistrationLayout.HEAD,
                "编码：" + form.code() + "　　" + form.version() + "　　打印时间：" + form.printedAt(),
                HEAD);
        drawing.qr(form.qr(), RegistrationLayout.QR_LEFT, RegistrationLayout.QR_TOP, RegistrationLayout.QR_SIDE);
        for (RegistrationLayout.Slot slot : RegistrationLayout.SLOTS) {
            drawing.text(slot.value(), form.of(slot.field()), VALUE);
        }
        for (int row = 0; row < form.schooling().size(); row++) {
            schooling(drawing, form.schooling().get(row), RegistrationLayout.schooling(row));
        }
        RegistrationForm.Pictures pictures = form.pictures();
        String whose = form.of(RegistrationField.STUDENT_NUMBER);
        framed(drawing, RegistrationLayout.PORTRAIT, pictures.portrait(), whose + " 照片", "粘贴近期\n大1寸蓝底照片");
        framed(drawing, RegistrationLayout.CARD_FRONT, pictures.cardFront(), whose + " 身份证人像面", "身份证复印件粘贴处\n（人像面）");
        framed(drawing, RegistrationLayout.CARD_BACK, pictures.cardBack(), whose + " 身份证国徽面", "身份证复印件粘贴处\n（国徽面）");
        read(pictures.signature(), whose + " 签名")
                .ifPresent(signature -> drawing.picture(RegistrationLayout.SIGNATURE, signature));
        forms.add(paper.stencil(drawing));
    }

    /// How many forms were added.
    public int size() {
        return forms.size();
    }

    /// Writes the stacks one after the other as one file.
    public PaperReport write(OutputStream out) throws IOException {
        List<Paper.Page> all = new ArrayList<>();
        for (int copy = 1; copy <= copies.size(); copy++) {
            all.addAll(stack(copy));
        }
        return paper.write(out, all);
    }

    /// Writes one stack as a file of its own.
    ///
    /// @param copy from 1
    public PaperReport writeStack(int copy, OutputStream out) throws IOException {
        for (int each = 1; each <= copies.size(); each++) {
            stack(each);
        }
        return paper.write(out, stack(copy));
    }

    @Override
    public void close() throws IOException {
        paper.close();
    }

    private List<Paper.Page> stack(int copy) {
        List<Paper.Page> stack = stacks.get(copy - 1);
        for (int form = stack.size(); form < forms.size(); form++) {
            Drawing drawing = paper.drawing();
            drawing.stencil(frame).stencil(forms.get(form)).stencil(copies.get(copy - 1));
            stack.add(paper.page(drawing));
        }
        return stack;
    }

    private static void schooling(Drawing drawing, Schooling row, List<Cell> cells) {
        List<String> values = List.of(row.stage(), row.time(), row.school(), row.post(), row.witness());
        for (int i = 0; i < values.size(); i++) {
            drawing.text(cells.get(i), values.get(i), SMALL);
        }
    }

    private void framed(Drawing drawing, Cell cell, byte @Nullable [] jpeg, String whose, String hint) {
        Optional<Picture> picture = read(jpeg, whose);
        if (picture.isEmpty()) {
            RegistrationLayout.frame(drawing, cell, hint);
            return;
        }
        drawing.picture(cell, picture.get());
    }

    private Optional<Picture> read(byte @Nullable [] jpeg, String whose) {
        return jpeg == null ? Optional.empty() : paper.jpeg(jpeg, whose);
    }
}
