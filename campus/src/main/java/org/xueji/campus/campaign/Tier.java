package org.xueji.campus.campaign;

/// What a student may do with a field (字段权限), and the colour it is shown in, always beside the word.
public enum Tier {
    /// Changed by the student, effective at once.
    SELF("自行修改", "保存后立即生效", "green"),
    /// Changed by the student, effective after approval.
    APPROVE("审核后生效", "提交后由学院和教务处审核", "orange"),
    /// Not changed here: a correction with proof.
    LOCKED("凭证更正", "须提交证明材料，按更正程序办理", "secondary");

    private final String label;
    private final String explanation;
    private final String colour;

    Tier(String label, String explanation, String colour) {
        this.label = label;
        this.explanation = explanation;
        this.colour = colour;
    }

    /// The Chinese word.
    public String label() {
        return label;
    }

    /// One sentence for the student.
    public String explanation() {
        return explanation;
    }

    /// Name of the colour in the pages.
    public String colour() {
        return colour;
    }
}
