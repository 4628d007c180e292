package org.xueji.campus.comparison;

import java.util.Arrays;
import java.util.Optional;

/// What came of comparing a field (比对结果), the worst last.
public enum Verdict {
    /// The same text.
    IDENTICAL("一致", "green", "两边相同。"),
    /// The same thing, written otherwise: spaces, full-width, capitals, dots.
    VARIANT("写法不同", "azure", "只是空格、全角、大小写或间隔点等写法不同，不影响，不必更正。"),
    /// A difference that is known and will be gone: until its date.
    EXCUSED("异动处理中", "purple", "学籍异动已经批准，学信平台会在注明日期前更新，到期前不必更正。"),
    /// One side has nothing.
    MISSING("一边未填", "orange", "有一边没有填写，由学校补报或补录。"),
    /// Two different things.
    CONFLICT("不一致", "red", "两边不同。请在核对登记表的“更正”栏写明正确的内容，由班长汇总上报。");

    private final String label;
    private final String colour;
    private final String explanation;

    Verdict(String label, String colour, String explanation) {
        this.label = label;
        this.colour = colour;
        this.explanation = explanation;
    }

    /// The Chinese word.
    public String label() {
        return label;
    }

    /// Name of its colour in the pages.
    public String colour() {
        return colour;
    }

    /// One sentence for the student: what it means and what to do.
    public String explanation() {
        return explanation;
    }

    /// The same for staff, who put right what the student only tells.
    public String staffExplanation() {
        return this == CONFLICT ? "两边不同。学校登记有误的在名册更正，学信登记有误的按更正流程上报；异动已经批准的，登记为已知差异。" : explanation;
    }

    /// The verdict of a name as forms carry it.
    public static Optional<Verdict> of(String name) {
        return Arrays.stream(values()).filter(one -> one.name().equals(name)).findFirst();
    }
}
